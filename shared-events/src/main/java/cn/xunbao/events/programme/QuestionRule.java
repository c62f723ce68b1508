package cn.xunbao.events.programme;

/**
 * What makes one ask a unit about its report (疑点提示), in numbers.
 *
 * @param jumpFactor a jump is more than so many times the largest of the earlier moves
 * @param fewestMoves with fewer earlier moves there is nothing to hold a value to
 * @param mostMoves so many of the earlier moves count, the latest ones
 * @param lastDays how many days before its due time a report is looked at for jumps
 * @param alike texts are alike if they share so many percent of their words
 * @param shortest with fewer characters texts are alike by chance
 * @param ownWorkdays how many workdays a question is the unit's alone
 */
public record QuestionRule(
    int jumpFactor,
    int fewestMoves,
    int mostMoves,
    int lastDays,
    int alike,
    int shortest,
    int ownWorkdays) {

  /** This product's default. */
  public static final QuestionRule DEFAULT = new QuestionRule(3, 3, 6, 3, 90, 20, 3);
}
