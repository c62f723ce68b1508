package cn.xunbao.query.question;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.fact.ReportVersions.CutOff;
import cn.xunbao.query.summary.SampleProgramme;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Reports on tasks 1.01 (led by u1, with the running total {@code a} and the level {@code b}), 1.02
 * (led by u2) and 1.03 (led by u1 and u3), each at the next position.
 */
final class Reports {

  static final String PERIOD = "2023-04-X1";

  private final ProgrammeState state;
  private final List<Said> said = new ArrayList<>();
  private final Map<ReportFact, ReportFact> before = new HashMap<>();
  private long position = 100;

  Reports(ProgrammeEvent... rules) {
    var programme =
        SampleProgramme.of2023()
            .task(
                1,
                "1.01",
                List.of("u1"),
                indicator("a", Measure.CUMULATIVE),
                indicator("b", Measure.LATEST))
            .task(1, "1.02", List.of("u2"))
            .task(1, "1.03", List.of("u1", "u3"));
    for (var rule : rules) {
      programme.adopt(rule);
    }
    state = programme.state();
  }

  private static IndicatorDefinition indicator(String code, Measure measure) {
    return new IndicatorDefinition(
        code, "指标" + code, measure, "亿元", Direction.HIGHER_IS_BETTER, null, null);
  }

  ProgrammeState state() {
    return state;
  }

  static IndicatorValue value(String indicator, String value) {
    return new IndicatorValue(indicator, new BigDecimal(value));
  }

  static IndicatorValue explained(String indicator, String value, String reason) {
    return new IndicatorValue(indicator, new BigDecimal(value), null, null, null, reason);
  }

  /** A report with values, on the last day on which it is on time. */
  Said values(String period, IndicatorValue... values) {
    return add(report(period, "1.01", "u1", content("进展" + period, values)), dueAt(period), null);
  }

  /** A report with a text. */
  Said text(String period, String task, String unit, String text) {
    return add(report(period, task, unit, content(text)), dueAt(period), null);
  }

  /** A tick. */
  Said noChange(String period, String text, IndicatorValue... values) {
    var content = new ReportContent(text, null, null, List.of(values), true);
    return add(report(period, "1.01", "u1", content), dueAt(period), null);
  }

  /** The report has another version now. */
  Said again(Said earlier, ReportContent content, @Nullable ReportContent atCutOff) {
    said.remove(earlier);
    var old = earlier.report();
    var now =
        new ReportFact(
            old.task(),
            old.unit(),
            old.period(),
            old.revision() + 1,
            content,
            old.recordedAt().plusSeconds(60),
            ++position);
    before.put(now, old);
    return add(now, dueAt(old.period()), atCutOff == null ? null : new CutOff(99, atCutOff));
  }

  static ReportContent content(String progress, IndicatorValue... values) {
    return new ReportContent(progress, null, null, List.of(values));
  }

  private ReportFact report(String period, String task, String unit, ReportContent content) {
    return new ReportFact(
        task, unit, period, 1, content, dueAt(period).minusSeconds(600), ++position);
  }

  private Instant dueAt(String period) {
    return state.rules().dueAt(Period.parse(period));
  }

  private Said add(ReportFact report, Instant dueAt, @Nullable CutOff cutOff) {
    var added = new Said(report, dueAt, cutOff);
    said.add(added);
    return added;
  }

  List<Question> questions() {
    return questioning(said).questions();
  }

  /** The same, had the facts been read in another order. */
  List<Question> questions(Random random) {
    var shuffled = new ArrayList<>(said);
    Collections.shuffle(shuffled, random);
    return questioning(shuffled).questions();
  }

  List<ExplainedFall> falls() {
    return questioning(said).explained();
  }

  private Questioning questioning(List<Said> reports) {
    return new Questioning(state, reports, new Versions(before::get), report -> true);
  }
}
