package cn.xunbao.query.document.period;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.period.RecurrentProblem;
import cn.xunbao.query.summary.period.TakenMeasure;
import java.util.List;

/** What was done, and what comes back all the same. */
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
}
