package cn.xunbao.command.summary;

import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a summary stands after a step.
 *
 * @param programme id of the programme
 * @param issue its id within the programme
 * @param kind what it is called
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param position position of the last event that its figures know of (截止位置)
 * @param digest SHA-256 of the RFC 8785 form of the figures
 * @param failedChecks checks that don't hold, where figures were derived with this step
 * @param number running number in the year, once it is issued
 * @param total running number over all years, once it is issued
 * @param files its rendered files, once it is issued
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IssueStanding")
record SummaryStanding(
    String programme,
    String issue,
    String kind,
    Stage stage,
    String stageName,
    long position,
    String digest,
    @Nullable List<String> failedChecks,
    @Nullable Integer number,
    @Nullable Integer total,
    @Nullable List<IssuedFile> files) {

  static SummaryStanding of(SummaryLife life) {
    return of(life, null);
  }

  static SummaryStanding of(SummaryLife life, @Nullable Derived derived) {
    var issued = life.issued();
    return new SummaryStanding(
        life.drafted().programme(),
        life.drafted().id().local(),
        life.drafted().kind(),
        life.stage(),
        life.stage().chinese(),
        life.position(),
        life.digest(),
        derived == null ? null : derived.failedChecks(),
        issued == null ? null : issued.number(),
        issued == null ? null : issued.total(),
        issued == null ? null : issued.files());
  }
}
