package cn.xunbao.query.scoring;

import cn.xunbao.query.at.Moment;
import cn.xunbao.scoring.ScoreListLife.Objection;
import cn.xunbao.scoring.ScoreListLife.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A published list of scores.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param list its range of periods
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param rule number of the rule
 * @param basis the document behind the rule
 * @param document the document that published it
 * @param derivedAt position that the points were derived at
 * @param judgedAt the instant that they were judged at
 * @param digest SHA-256 of what was published
 * @param objectionsBy last day on which a unit may object
 * @param closing the closing; null before
 * @param objections in the order in which they were filed
 * @param items the scores with their corrections, in the order of the codes of the units
 */
record ScoreListView(
    Instant asOf,
    long position,
    String programme,
    String list,
    Stage stage,
    String stageName,
    int rule,
    String basis,
    String document,
    long derivedAt,
    Instant judgedAt,
    String digest,
    LocalDate objectionsBy,
    @Nullable ListClosing closing,
    List<ListObjection> objections,
    List<UnitScore> items) {

  /** What of a list is shown of some units. */
  static ScoreListView of(PublishedScores.Found found, Moment moment, Predicate<String> shown) {
    var life = found.life();
    var published = life.published();
    var closed = life.closed();
    return new ScoreListView(
        moment.asOf(),
        moment.position(),
        published.programme(),
        published.list(),
        life.stage(),
        life.stage().chinese(),
        published.rule(),
        found.sheet().basis(),
        published.document(),
        published.position(),
        published.judgedAt(),
        published.digest(),
        published.objectionsBy(),
        closed == null
            ? null
            : new ListClosing(closed.position(), closed.digest(), closed.document()),
        life.objections().stream()
            .filter(objection -> shown.test(objection.filed().unit()))
            .map(ListObjection::of)
            .toList(),
        found.sheet().units().stream().filter(score -> shown.test(score.unit())).toList());
  }

  /**
   * The closing.
   *
   * @param position last position whose corrections count
   * @param digest SHA-256 of the closed list
   * @param document the document that closed it
   */
  record ListClosing(long position, String digest, String document) {}

  /**
   * An objection.
   *
   * @param objection its number
   * @param unit code of the unit
   * @param item code of the item
   * @param reason why
   * @param upheld whether the unit was right; null before the answer
   * @param answer the reason of the answer; null before
   */
  record ListObjection(
      int objection,
      String unit,
      String item,
      String reason,
      @Nullable Boolean upheld,
      @Nullable String answer) {

    static ListObjection of(Objection objection) {
      var filed = objection.filed();
      var answer = objection.answer();
      return new ListObjection(
          filed.objection(),
          filed.unit(),
          filed.item(),
          filed.reason(),
          answer == null ? null : answer.upheld(),
          answer == null ? null : answer.reason());
    }
  }
}
