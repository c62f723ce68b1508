package cn.xunbao.query.question;

import cn.xunbao.query.fact.ReportFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A running total that fell for a reason that the unit gave: no question, the reason is shown.
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the period that it was reported for
 * @param indicator code of the indicator
 * @param dataPeriod code of the period that it is about
 * @param value the value
 * @param before the higher one of the data period before
 * @param reason what the unit said
 * @param facts positions of the two reports, in their order
 */
public record ExplainedFall(
    String task,
    String unit,
    String period,
    String indicator,
    String dataPeriod,
    BigDecimal value,
    BigDecimal before,
    String reason,
    List<Long> facts) {

  public ExplainedFall {
    facts = List.copyOf(facts);
  }

  static ExplainedFall of(Point before, Point point, String reason, Versions versions) {
    var report = point.said().report();
    return new ExplainedFall(
        report.task(),
        report.unit(),
        report.period(),
        point.value().indicator(),
        point.data().code(),
        point.value().value(),
        before.value().value(),
        reason,
        Stream.of(before, point)
            .map(one -> one.since(versions))
            .map(ReportFact::position)
            .sorted()
            .toList());
  }
}
