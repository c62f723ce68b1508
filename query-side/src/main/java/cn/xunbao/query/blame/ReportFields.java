package cn.xunbao.query.blame;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.query.fact.FactSteps;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.summary.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reports say and how they stand, with the events that set it. */
final class ReportFields {

  private final FactSteps steps;
  private final Words words;
  private final List<IndicatorDefinition> indicators;

  ReportFields(FactSteps steps, Words words, List<IndicatorDefinition> indicators) {
    this.steps = steps;
    this.words = words;
    this.indicators = indicators;
  }

  /** The fields of one report. */
  List<Field> of(ReportId report) {
    var id = "report:%s:%s:".formatted(report.period(), report.unit());
    var name = words.unit(report.unit()) + Words.period(report.period());
    var content = steps.content(report);
    var fields = new ArrayList<Field>();
    fields.add(Field.of(id + "state", name + "报送", steps.life(report), Words::report));
    fields.add(
        Field.of(id + "progress", name + "进展情况", content, fact -> fact.content().progress()));
    fields.add(
        Field.of(id + "problems", name + "存在问题", content, fact -> fact.content().problems()));
    fields.add(
        Field.of(id + "nextSteps", name + "下步打算", content, fact -> fact.content().nextSteps()));
    for (var indicator : indicators) {
      fields.add(
          Field.of(
              "value:%s:%s:%s".formatted(indicator.code(), report.period(), report.unit()),
              "%s“%s”数值".formatted(name, indicator.name()),
              content,
              fact -> value(fact, indicator)));
    }
    return fields;
  }

  private static @Nullable String value(ReportFact fact, IndicatorDefinition indicator) {
    return fact.content().values().stream()
        .filter(value -> value.indicator().equals(indicator.code()))
        .findFirst()
        .map(
            value ->
                value.dataPeriod() == null
                    ? Wording.figure(indicator, value.value())
                    : "%s（%s）"
                        .formatted(
                            Wording.figure(indicator, value.value()),
                            Words.period(value.dataPeriod())))
        .orElse(null);
  }
}
