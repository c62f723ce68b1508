package cn.xunbao.query.summary.web;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.json.SimulationMark;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.PeriodSummaries;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Derives the summary of a period; its kind follows from the period. */
public final class Summaries {

  /** Where it is asked for, in whatever format. */
  public static final String PATH = "/api/v1/programmes/{p}/summaries/{period}";

  private final ReadAccess access;
  private final Facts facts;
  private final PeriodSummaries summaries;
  private final BusinessClock clock;
  private final JsonMapper json;

  Summaries(
      ReadAccess access,
      Facts facts,
      PeriodSummaries summaries,
      BusinessClock clock,
      JsonMapper json) {
    this.access = access;
    this.facts = facts;
    this.summaries = summaries;
    this.clock = clock;
    this.json = json;
  }

  /**
   * A summary, and what it was derived from.
   *
   * @param state the programme at its position
   * @param summary the summary
   */
  public record Derived(ProgrammeState state, Checked summary) {}

  /**
   * The summary of a period at a moment.
   *
   * @param campaign ordinal of the campaign; null: all
   * @throws cn.xunbao.edge.problem.RejectedException 403 or 404, as {@link ReadAccess} has it, 404
   *     also if there is no such period or campaign
   */
  public Derived at(
      String programme, String code, @Nullable Integer campaign, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    return new Derived(state, of(state, code, campaign, moment));
  }

  /**
   * The same of a programme that was looked up.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such period or campaign
   */
  public Checked of(ProgrammeState state, String code, @Nullable Integer campaign, Moment moment) {
    var period = PeriodSummaries.period(state, code);
    PeriodSummaries.requireCampaign(state, campaign);
    return period.kind() == PeriodKind.XUN
        ? brief(state, period, campaign, moment)
        : summaries.at(state, period, campaign, moment).summary();
  }

  /** SHA-256 of the JSON answer in its canonical form (RFC 8785), in lower-case hexadecimal. */
  public String digest(Checked summary) {
    ObjectNode answer = json.valueToTree(summary);
    if (clock.simulated()) {
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
