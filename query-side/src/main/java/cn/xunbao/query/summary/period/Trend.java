package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.PeriodPart;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator has come along, 旬 by 旬 (走势).
 *
 * @param task code of the task
 * @param indicator code of the indicator
 * @param name its name
 * @param points what was reported, in order; nothing where nothing was
 * @param basis the reports
 */
public record Trend(String task, String indicator, String name, List<Point> points, Basis basis) {

  public Trend {
    points = List.copyOf(points);
  }

  /**
   * What was reported in one part.
   *
   * @param period code of the part
   * @param value the value
   * @param doneShare what is done, in percent
   * @param scheduleShare what was expected, in percent
   * @param gapPoints by how many percentage points it is better than expected
   * @param position position of the report
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrendPoint")
  public record Point(
      String period,
      BigDecimal value,
      @Nullable BigDecimal doneShare,
      @Nullable BigDecimal scheduleShare,
      @Nullable BigDecimal gapPoints,
      long position) {}

  /** The trends of all figures of which anything was reported. */
  static List<Trend> of(List<PeriodPart> parts, Ends ends) {
    return ends.counted().stream()
        .map(end -> of(end, parts))
        .filter(trend -> !trend.points().isEmpty())
        .toList();
  }

  private static Trend of(End end, List<PeriodPart> parts) {
    var points =
        parts.stream()
            .filter(part -> part.period().kind() == end.part().period().kind())
            .flatMap(part -> point(end, part))
            .toList();
    return new Trend(
        end.task(),
        end.code(),
        end.row().name(),
        points,
        new Basis(
            "trend:" + end.code(),
            end.row().name() + "走势",
            points.isEmpty()
                ? "—"
                : points.getFirst().value().toPlainString()
                    + "→"
                    + points.getLast().value().toPlainString(),
            "本期%s次报送该指标。".formatted(points.size()),
            points.stream().map(Point::position).toList()));
  }

  private static Stream<Point> point(End end, PeriodPart part) {
    var reported = part.figures().value(end.code());
    if (reported == null) {
      return Stream.empty();
    }
    var standing = part.standing(end.reading());
    return Stream.of(
        new Point(
            part.period().code(),
            reported.value(),
            standing.doneShare(),
            standing.scheduleShare(),
            standing.gapPoints(),
            reported.position()));
  }
}
