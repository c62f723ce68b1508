package cn.xunbao.command.scoring;

import cn.xunbao.scoring.ScoreListLife;
import cn.xunbao.scoring.ScoreListLife.Stage;
import java.time.LocalDate;

/**
 * How a published list of scores stands after a step.
 *
 * @param programme id of the programme
 * @param list its range of periods
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param objectionsBy last day on which a unit may object
 * @param objections how many objections there are
 * @param open how many of them have no answer
 */
record ScoreListStanding(
    String programme,
    String list,
    Stage stage,
    String stageName,
    LocalDate objectionsBy,
    int objections,
    int open) {

  static ScoreListStanding of(ScoreListLife life) {
    var published = life.published();
    return new ScoreListStanding(
        published.programme(),
        published.list(),
        life.stage(),
        life.stage().chinese(),
        published.objectionsBy(),
        life.objections().size(),
        life.open().size());
  }
}
