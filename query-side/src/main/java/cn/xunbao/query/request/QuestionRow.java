package cn.xunbao.query.request;

import cn.xunbao.item.RequestLife;
import cn.xunbao.query.fact.Questions.Question;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands.
 *
 * @param request its id
 * @param task code of the task that it is about
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param unit code of the unit that asks; null: a task force
 * @param unitName its name
 * @param question what is to be decided
 * @param answerBy when an answer is needed at the latest
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param overdue whether the answer is late
 * @param meeting the meeting that it was referred to, in words
 * @param answer the answer
 * @param askedAt when it was submitted
 * @param answeredAt when it was answered
 */
public record QuestionRow(
    String request,
    @Nullable String task,
    @Nullable Integer campaign,
    @Nullable String unit,
    @Nullable String unitName,
    String question,
    @Nullable Instant answerBy,
    RequestLife.Stage stage,
    String stageName,
    boolean overdue,
    @Nullable String meeting,
    @Nullable String answer,
    Instant askedAt,
    @Nullable Instant answeredAt) {

  /** The row of a question, judged at an instant. */
  public static QuestionRow of(Question question, Instant asOf, UnaryOperator<String> names) {
    var life = question.life();
    var asked = life.submitted();
    var unit = asked.unit();
    var answerBy = asked.answerBy();
    var answered = life.stage() == RequestLife.Stage.ANSWERED;
    return new QuestionRow(
        asked.request(),
        asked.task(),
        asked.campaign(),
        unit,
        unit == null ? null : names.apply(unit),
        asked.question(),
        answerBy,
        life.stage(),
        life.stage().chinese(),
        !answered && answerBy != null && asOf.isAfter(answerBy),
        life.meeting(),
        life.answer(),
        question.askedAt(),
        answered ? question.changedAt() : null);
  }
}
