package cn.xunbao.query.scoring;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoringItem;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.ScoreLists;
import cn.xunbao.scoring.ScoreListLife;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives scores, and published ones again as they were. */
public final class PublishedScores {

  private static final Logger LOG = LoggerFactory.getLogger(PublishedScores.class);

  private final Facts facts;
  private final ProgrammeStates programmes;
  private final BusinessClock clock;

  PublishedScores(Facts facts, ProgrammeStates programmes, BusinessClock clock) {
    this.facts = facts;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * Scores to be published.
   *
   * @param rule number of the rule that was applied
   * @param workdays on how many workdays a unit may object
   * @param position position that they were derived at
   * @param judgedAt the instant that they were judged at
   * @param digest SHA-256 of the list in the form of RFC 8785
   * @param units codes of the units
   * @param items codes of the items of the rule
   */
  public record Publishable(
      int rule,
      int workdays,
      long position,
      Instant judgedAt,
      String digest,
      List<String> units,
      List<String> items) {}

  /**
   * Where a published list stands.
   *
   * @param version of its stream
   * @param position the last position that was looked at
   * @param digest SHA-256 of the list in the form of RFC 8785
   */
  public record Standing(long version, long position, String digest) {}

  /**
   * A published list, derived again.
   *
   * @param life how far it has come
   * @param version of its stream
   * @param sheet the list with its corrections
   */
  record Found(ScoreListLife life, long version, ScoreSheet sheet) {}

  /**
   * The scores of a range of periods at a moment.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if no rule holds for it
   */
  public Publishable publishable(String programme, String from, String to, Moment moment) {
    var state = state(programme, moment.position());
    var range = ScoredPeriods.named(state, from, to);
    var rule = AdoptedScoringRules.of(facts, programme, range.first(), moment.position());
    var sheet = derive(state, range, moment);
    return new Publishable(
        rule.version(),
        rule.termOfObjections(),
        moment.position(),
        moment.asOf(),
        sheet.digest(),
        sheet.units().stream().map(UnitScore::unit).toList(),
        rule.items().stream().map(ScoringItem::code).toList());
  }

  /**
   * Where a published list stands at a moment.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 500 if it isn't what was
   *     published
   */
  public Standing standing(ScoreListId id, Moment moment) {
    var found = require(id.programme(), id.list(), moment);
    return new Standing(found.version(), found.sheet().position(), found.sheet().digest());
  }

  /** The points of all units, without corrections. */
  ScoreSheet derive(ProgrammeState state, ScoredPeriods range, Moment moment) {
    var programme = state.programme().programme();
    var rule = AdoptedScoringRules.of(facts, programme, range.first(), moment.position());
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    return new ScoreSheet(
        programme,
        range.first().code(),
        range.last().code(),
        rule.version(),
        rule.basis(),
        moment.position(),
        moment.asOf(),
        moment.position(),
        Counting.of(facts, state, range, moment).byUnit().entrySet().stream()
            .map(entry -> UnitScore.of(entry.getKey(), entry.getValue(), rule.items(), names))
            .toList(),
        clock.simulated() ? true : null);
  }

  /** The scores at a moment with the corrections that were made to the list of these periods. */
  ScoreSheet known(ProgrammeState state, ScoredPeriods range, Moment moment) {
    var sheet = derive(state, range, moment);
    var id = ScoreListId.of(sheet.programme(), sheet.from(), sheet.to());
    return ScoreLists.one(facts, id.programme(), id.list(), moment.position())
        .map(list -> sheet.corrected(list.life().corrections(), moment.position()))
        .orElse(sheet);
  }

  /**
   * A published list as it stands at a moment: what was published is derived again and compared,
   * and so is what was closed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 500 if it isn't what was
   *     published or closed
   */
  Found require(String programme, String list, Moment moment) {
    var found =
        (StreamId.isPart(list, ScoreListId.MAX_LIST)
                ? ScoreLists.one(facts, programme, list, moment.position())
                : Optional.<ScoreLists.Found>empty())
            .orElseThrow(() -> Rejections.notFound("所查时点没有公布过“%s”的得分".formatted(list)));
    var life = found.life();
    var published = life.published();
    var then = new Moment(published.position(), published.judgedAt());
    var state = state(programme, then.position());
    var derived = derive(state, ScoredPeriods.named(state, published.from(), published.to()), then);
    compare(list, "公布", published.digest(), derived);
    var closed = life.closed();
    if (closed == null) {
      return new Found(
          life, found.version(), derived.corrected(life.corrections(), moment.position()));
    }
    var sheet = derived.corrected(life.corrections(), closed.position());
    compare(list, "定稿", closed.digest(), sheet);
    return new Found(life, found.version(), sheet);
  }

  private static void compare(String list, String what, String recorded, ScoreSheet derived) {
    var digest = derived.digest();
    if (!digest.equals(recorded)) {
      LOG.error("scores {}: derived {} (recorded: {})", list, digest, recorded);
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "“%s”的得分按%s时的序号重新推导，摘要为%s，与%s时记录的%s不符，请立即报告系统管理员"
              .formatted(list, what, digest, what, recorded));
    }
  }

  private ProgrammeState state(String programme, long position) {
    return programmes
        .at(programme, position)
        .orElseThrow(() -> Rejections.notFound("没有编号为“%s”的方案".formatted(programme)));
  }
}
