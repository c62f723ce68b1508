package cn.xunbao.query.compare;

import cn.xunbao.query.summary.period.Trend;
import cn.xunbao.query.trace.Origin;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two summaries side by side.
 *
 * @param asOf the instant at which the later one is judged
 * @param position position of the last event that the later one knows of
 * @param programme id of the programme
 * @param from the earlier one
 * @param to the later one
 * @param moved the figures that are not the same
 * @param trends how each figure has come along within the later one's period, part by part
 */
public record Comparison(
    Instant asOf,
    long position,
    String programme,
    Side from,
    Side to,
    List<Moved> moved,
    List<Trend> trends) {

  /**
   * One of the two.
   *
   * @param period code of its period
   * @param asOf the instant at which it is judged
   * @param position position of the last event that it knows of
   */
  @Schema(name = "ComparedSummary")
  public record Side(String period, Instant asOf, long position) {}

  /**
   * A figure that has moved.
   *
   * @param figure its id
   * @param name what it is, in Chinese
   * @param from what it was; null: there was none
   * @param to what it is; null: there is none any more
   * @param explanation how it comes about now, or did
   * @param events the events that made it move; none where only time has passed
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ComparedFigure")
  public record Moved(
      String figure,
      String name,
      @Nullable String from,
      @Nullable String to,
      String explanation,
      List<Origin> events) {}
}
