package cn.xunbao.query.document.period;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.DueNext;
import cn.xunbao.query.summary.period.RecurrentProblem;
import cn.xunbao.query.summary.period.TakenMeasure;
import cn.xunbao.query.summary.text.ChineseTime;
import java.util.ArrayList;
import java.util.List;

/** What was done about problems, and what falls due next. */
final class StepsContent {

  private StepsContent() {}

  static Block measures(List<TakenMeasure> measures) {
    return Block.Items.orNone(
        measures.stream()
            .map(
                measure ->
                    new Phrase(
                        "%s：%s".formatted(measure.unitName(), measure.basis().explanation()),
                        About.task(measure.task())))
            .toList());
  }

  /** Nothing where none recurs. */
  static List<Block> recurrent(List<RecurrentProblem> problems) {
    return problems.isEmpty()
        ? List.of()
        : List.of(
            new Block.Items(
                problems.stream()
                    .map(
                        problem ->
                            new Phrase(
                                "%s最近所报：%s"
                                    .formatted(problem.basis().explanation(), problem.text()),
                                About.task(problem.task())))
                    .toList()));
  }

  static List<Block> dueNext(DueNext next) {
    var matters = next.matters();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "%s应报%s件，报送时限%s；%s"
                .formatted(
                    Period.parse(next.period()).chinese(),
                    next.reports(),
                    ChineseTime.second(next.reportsDueAt()),
                    matters.isEmpty() ? "无其他到期事项。" : "另有%s项事项到期：".formatted(matters.size()))));
    if (!matters.isEmpty()) {
      blocks.add(new Block.Items(matters.stream().map(StepsContent::matter).toList()));
    }
    return blocks;
  }

  private static Phrase matter(DueNext.Matter matter) {
    return new Phrase(
        "%s，%s%s%s。"
            .formatted(
                ChineseTime.day(matter.on()),
                matter.unitName() == null ? "" : matter.unitName() + "，",
                matter.text(),
                matter.task() == null ? "" : "（任务%s）".formatted(matter.task())),
        About.task(matter.task()));
  }
}
