package cn.xunbao.query.sheet;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.sheet.SheetForm;
import cn.xunbao.edge.sheet.SheetForm.Figure;
import cn.xunbao.edge.sheet.SheetForm.Filled;
import cn.xunbao.edge.sheet.SheetForm.TaskLine;
import cn.xunbao.edge.sheet.SheetForm.Value;
import cn.xunbao.edge.sheet.SheetKey;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.period.Period;
import cn.xunbao.query.summary.ReportState;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet in words and figures, for the workbook. */
final class SheetForms {

  private SheetForms() {}

  static SheetForm of(SheetView sheet, boolean simulated) {
    return new SheetForm(
        new SheetKey(sheet.programme(), sheet.unit(), sheet.period()),
        "%s %s 填报表%s".formatted(sheet.name(), sheet.periodName(), simulated ? "（模拟数据）" : ""),
        sheet.asOf(),
        sheet.rows().stream().map(SheetForms::task).toList());
  }

  private static TaskLine task(SheetLine line) {
    var content = line.content();
    return new TaskLine(
        line.task(),
        line.part().chinese(),
        line.title(),
        line.deadline(),
        AnswerInstants.print(line.dueAt()),
        state(line),
        line.held().stream()
            .map(held -> held.name() + "：" + held.progress())
            .collect(Collectors.joining("\n")),
        line.noChangePossible(),
        line.indicators().stream().map(indicator -> figure(indicator, content)).toList(),
        content == null
            ? null
            : new Filled(
                content.noChange() != null,
                content.progress(),
                content.problems(),
                content.nextSteps()));
  }

  private static Figure figure(SheetLine.Indicator indicator, @Nullable ReportContent content) {
    var last = indicator.last();
    return new Figure(
        indicator.indicator(),
        indicator.name(),
        indicator.unitOfMeasure(),
        indicator.target(),
        last == null ? null : last.value(),
        last == null ? null : Period.parse(last.period()).chinese(),
        indicator.dataPeriods(),
        indicator.overdue().isEmpty()
            ? null
            : indicator.overdue().stream()
                .map(code -> Period.parse(code).chinese())
                .collect(Collectors.joining("、")),
        value(indicator, content));
  }

  /** Where nothing has changed the figures are those of the period before, not of this sheet. */
  private static Value value(SheetLine.Indicator indicator, @Nullable ReportContent content) {
    if (content != null && content.noChange() != null) {
      return Value.NONE;
    }
    return Stream.ofNullable(content)
        .flatMap(said -> said.values().stream())
        .filter(value -> value.indicator().equals(indicator.indicator()))
        .findFirst()
        .map(SheetForms::value)
        .orElseGet(() -> toFill(indicator));
  }

  private static Value value(IndicatorValue said) {
    return new Value(said.value(), said.dataPeriod(), said.source(), said.status(), said.reason());
  }

  /** What is known of a value that isn't there: the data period asked for, and the usual source. */
  private static Value toFill(SheetLine.Indicator indicator) {
    var last = indicator.last();
    return new Value(
        null,
        indicator.dataPeriods().isEmpty() ? null : indicator.dataPeriods().getFirst(),
        last == null ? null : last.source(),
        null,
        null);
  }

  private static String state(SheetLine line) {
    var stage =
        switch (line.stage()) {
          case OPEN -> line.excuse() != null ? "免报" : line.input() ? "协办" : "待报";
          case SUBMITTED -> "已报送";
          case RETURNED -> "已退回";
          case ACCEPTED -> "审核通过";
          case WITHDRAWN -> "已撤回";
        };
    var state = ReportState.MISSING.code().equals(line.state()) ? stage + "（已过时限）" : stage;
    return Stream.concat(Stream.of(state), line.questions().stream().map(SheetLine.Asked::text))
        .collect(Collectors.joining("\n"));
  }
}
