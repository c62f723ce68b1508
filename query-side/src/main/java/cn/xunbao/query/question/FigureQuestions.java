package cn.xunbao.query.question;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ReportFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the values of one unit and one indicator make one ask: running totals that fall, and values
 * that move just before they are due by far more than before. What comes with a reason isn't asked.
 */
final class FigureQuestions {

  private final IndicatorDefinition indicator;
  private final List<Point> series;
  private final Versions versions;
  private final Function<Period, QuestionRule> rules;
  private final String unitOfMeasure;

  FigureQuestions(
      IndicatorDefinition indicator,
      List<Point> series,
      Versions versions,
      Function<Period, QuestionRule> rules) {
    this.indicator = indicator;
    this.series = List.copyOf(series);
    this.versions = versions;
    this.rules = rules;
    this.unitOfMeasure = Objects.requireNonNullElse(indicator.unitOfMeasure(), "");
  }

  /** Questions about some of the reports. */
  List<Question> all(Predicate<ReportFact> about) {
    var questions = new ArrayList<Question>();
    for (var i = 1; i < series.size(); i++) {
      var point = series.get(i);
      if (point.value().reason() != null || !about.test(point.said().report())) {
        continue;
      }
      if (falls(i)) {
        questions.add(fall(series.get(i - 1), point));
      } else if (jumps(i)) {
        questions.add(jump(i));
      }
    }
    return questions;
  }

  /** Falls of some of the reports for which the unit gave a reason. */
  List<ExplainedFall> explained(Predicate<ReportFact> about) {
    var falls = new ArrayList<ExplainedFall>();
    for (var i = 1; i < series.size(); i++) {
      var point = series.get(i);
      var reason = point.value().reason();
      if (reason != null && falls(i) && about.test(point.said().report())) {
        falls.add(ExplainedFall.of(series.get(i - 1), point, reason, versions));
      }
    }
    return falls;
  }

  private boolean falls(int i) {
    return indicator.measure() == Measure.CUMULATIVE
        && series.get(i).value().value().compareTo(series.get(i - 1).value().value()) < 0;
  }

  private Question fall(Point before, Point point) {
    var then = before.since(versions);
    var since = point.since(versions);
    return Question.of(
        QuestionKind.FALLING_TOTAL,
        point.said(),
        indicator.code(),
        List.of(indicator.code(), before.identity(), point.identity()),
        "请核对：“%s”%s累计%s，低于%s的%s，未说明原因。如有误，请更正；如无误，请说明原因。"
            .formatted(
                indicator.name(),
                point.data().chinese(),
                point.printed(unitOfMeasure),
                before.data().chinese(),
                before.printed(unitOfMeasure)),
        List.of(then.position(), since.position()),
        since.recordedAt().isAfter(then.recordedAt()) ? since.recordedAt() : then.recordedAt());
  }

  private boolean jumps(int i) {
    var measure = indicator.measure();
    if (measure != Measure.CUMULATIVE && measure != Measure.LATEST || i <= rule(i).fewestMoves()) {
      return false;
    }
    var largest = Collections.max(earlier(i));
    return largest.amount().signum() > 0
        && move(i).exceeds(largest, rule(i).jumpFactor())
        && isLate(series.get(i), rule(i).lastDays());
  }

  /** Whether a value came in the last days in which it was on time. */
  private boolean isLate(Point point, int lastDays) {
    var at = point.since(versions).recordedAt();
    var dueAt = point.said().dueAt();
    return DueRule.isOnTime(at, dueAt) && !at.isBefore(dueAt.minus(Duration.ofDays(lastDays)));
  }

  private Question jump(int i) {
    var point = series.get(i);
    var earlier = earlier(i);
    var largest = Collections.max(earlier);
    var since = point.since(versions);
    var facts = new ArrayList<Long>();
    series.subList(i - earlier.size() - 1, i).stream()
        .map(one -> one.since(versions).position())
        .forEach(facts::add);
    facts.add(since.position());
    var byDay = indicator.measure() == Measure.CUMULATIVE ? "日均" : "";
    return Question.of(
        QuestionKind.JUMP,
        point.said(),
        indicator.code(),
        List.of(indicator.code(), series.get(i - 1).identity(), point.identity()),
        "请核对：“%s”%s报%s，较前一次%s变动%s%s，为此前%d次中最大一次（%s%s%s）的%s倍，且在报送时限前%d日内报出。如有误，请更正；如无误，请说明情况。"
            .formatted(
                indicator.name(),
                point.data().chinese(),
                point.printed(unitOfMeasure),
                byDay,
                move(i).printed(),
                unitOfMeasure,
                earlier.size(),
                byDay,
                largest.printed(),
                unitOfMeasure,
                move(i).times(largest),
                rule(i).lastDays()),
        facts,
        since.recordedAt());
  }

  /** The moves before the one to a value, the latest ones. */
  private List<Move> earlier(int i) {
    var moves = new ArrayList<Move>();
    for (var j = Math.max(1, i - rule(i).mostMoves()); j < i; j++) {
      moves.add(move(j));
    }
    return moves;
  }

  /** The rule for the period that a value was reported for. */
  private QuestionRule rule(int i) {
    return rules.apply(Period.parse(series.get(i).said().report().period()));
  }

  private Move move(int i) {
    return Move.between(series.get(i - 1), series.get(i), indicator.measure());
  }
}
