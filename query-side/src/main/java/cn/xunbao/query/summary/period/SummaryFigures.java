package cn.xunbao.query.summary.period;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.json.SimulationMark;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the figures of a summary, whatever its kind, from facts alone; the same code wherever the
 * facts come from.
 */
public final class SummaryFigures {

  private final Facts facts;
  private final PeriodSummaries summaries;
  private final JsonMapper json;

  /**
   * Derives from these facts.
   *
   * @param json how answers are written
   */
  public SummaryFigures(Facts facts, JsonMapper json) {
    this.facts = facts;
    this.summaries = new PeriodSummaries(facts);
    this.json = json;
  }

  /**
   * The summary of a period at a moment; {@code state} is the programme at it.
   *
   * @param campaign ordinal of the campaign; null: all
   * @throws IllegalArgumentException if the programme has no such campaign
   */
  public Checked at(
      ProgrammeState state, Period period, @Nullable Integer campaign, Moment moment) {
    return period.kind() == PeriodKind.XUN
        ? brief(state, period, campaign, moment)
        : summaries.at(state, period, campaign, moment).summary();
  }

  /**
   * SHA-256 of the JSON answer in its canonical form (RFC 8785), in lower-case hexadecimal.
   *
   * @param simulated whether time is simulated, which every answer says
   */
  public String digest(Checked summary, boolean simulated) {
    ObjectNode answer = json.valueToTree(summary);
    if (simulated) {
      answer.put(SimulationMark.FIELD, true);
    }
    return CanonicalJson.sha256Hex(CanonicalJson.of(json.writeValueAsBytes(answer)));
  }

  private TenDayBrief brief(
      ProgrammeState state, Period period, @Nullable Integer campaign, Moment moment) {
    var programme = state.programme().programme();
    var position = moment.position();
    return TenDayBrief.derive(
        state,
        PeriodReports.at(facts, programme, period.code(), position),
        PeriodReports.all(facts, programme, LightInputs.earlier(state, period), position),
        TrackedItems.at(facts, programme, ItemKind.PROBLEM, position).heldAt(moment.asOf(), state),
        TaskWork.at(facts, programme, period.code(), position),
        moment.asOf(),
        period,
        campaign);
  }
}
