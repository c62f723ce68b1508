package cn.xunbao.query.issue;

import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A summary on the way to its issue.
 *
 * @param issue its id within the programme
 * @param period code of the period
 * @param campaign ordinal of the campaign; absent: all
 * @param kind what it is called
 * @param title its title
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param year year of its number, once it is issued
 * @param number running number in the year, once it is issued
 * @param total running number over all years, once it is issued
 * @param cutOffPosition position of the last event that its figures know of (截止位置)
 * @param digest SHA-256 of the RFC 8785 form of the figures
 * @param audience who may read it (知悉范围)
 * @param withheld how many tasks aren't shown to that audience
 * @param publicity whether it is published
 * @param publicityName the same in Chinese
 * @param corrects running number of the issue that it corrects
 * @param edits what the office says beside the figures
 * @param countersigners by code of the unit: whether it agrees; null: not answered
 * @param files its rendered files, once it is issued
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueRow(
    String issue,
    String period,
    @Nullable Integer campaign,
    String kind,
    String title,
    Stage stage,
    String stageName,
    @Nullable Integer year,
    @Nullable Integer number,
    @Nullable Integer total,
    long cutOffPosition,
    String digest,
    String audience,
    int withheld,
    Publicity publicity,
    String publicityName,
    @Nullable Integer corrects,
    List<EditorialEdit> edits,
    List<Countersignature> countersigners,
    List<IssuedFile> files) {

  static IssueRow of(SummaryLife life) {
    var drafted = life.drafted();
    var issued = life.issued();
    return new IssueRow(
        drafted.id().local(),
        drafted.period(),
        drafted.id().onlyCampaign(),
        drafted.kind(),
        drafted.title(),
        life.stage(),
        life.stage().chinese(),
        issued == null ? null : issued.year(),
        issued == null ? null : issued.number(),
        issued == null ? null : issued.total(),
        life.position(),
        life.digest(),
        drafted.audience(),
        drafted.withheld().size(),
        drafted.publicity(),
        drafted.publicity().chinese(),
        drafted.corrects(),
        life.edits(),
        Countersignature.of(drafted.countersigners(), life.countersigned()),
        issued == null ? List.of() : issued.files());
  }

  /**
   * What a unit said that is to countersign.
   *
   * @param unit code of the unit
   * @param agrees whether it agrees; absent: it hasn't answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Countersignature(String unit, @Nullable Boolean agrees) {

    static List<Countersignature> of(List<String> units, Map<String, Boolean> answers) {
      return units.stream().map(unit -> new Countersignature(unit, answers.get(unit))).toList();
    }
  }
}
