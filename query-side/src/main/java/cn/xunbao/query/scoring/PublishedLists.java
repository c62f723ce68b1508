package cn.xunbao.query.scoring;

import cn.xunbao.query.at.Moment;
import cn.xunbao.scoring.ScoreListLife;
import cn.xunbao.scoring.ScoreListLife.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which ranges of periods have published scores.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param items the lists in the order of their ids
 */
@Schema(name = "PublishedScoreLists")
record PublishedLists(Instant asOf, long position, String programme, List<Row> items) {

  /**
   * A published list.
   *
   * @param list its id
   * @param from code of the first period
   * @param to code of the last period
   * @param rule number of the rule
   * @param document the document that published it
   * @param stage where it stands
   * @param stageName the same in Chinese
   * @param judgedAt the instant that the points were judged at
   * @param objectionsBy last day on which a unit may object
   * @param objections how many there are
   * @param unanswered how many of them wait for an answer
   */
  @Schema(name = "PublishedScoreListRow")
  record Row(
      String list,
      String from,
      String to,
      int rule,
      String document,
      Stage stage,
      String stageName,
      Instant judgedAt,
      LocalDate objectionsBy,
      int objections,
      int unanswered) {

    static Row of(ScoreListLife life) {
      var published = life.published();
      return new Row(
          published.list(),
          published.from(),
          published.to(),
          published.rule(),
          published.document(),
          life.stage(),
          life.stage().chinese(),
          published.judgedAt(),
          published.objectionsBy(),
          life.objections().size(),
          Math.toIntExact(life.objections().stream().filter(one -> one.answer() == null).count()));
    }
  }

  static PublishedLists of(String programme, List<ScoreListLife> lives, Moment moment) {
    return new PublishedLists(
        moment.asOf(), moment.position(), programme, lives.stream().map(Row::of).toList());
  }
}
