package cn.xunbao.query.question;

import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.indicator.Noted;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands.
 *
 * @param question its id
 * @param kind the pattern
 * @param kindName the same in Chinese
 * @param task code of the task
 * @param unit code of the unit that is asked
 * @param unitName its name
 * @param period code of the period
 * @param indicator code of the indicator, where it is about a value
 * @param text what is asked
 * @param facts positions of the facts that it rests on
 * @param arose when the last of them was recorded
 * @param ownUntil last second in which it is the unit's alone as long as it isn't answered
 * @param answer the unit's explanation
 */
@Schema(name = "ReportQuestion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionRow(
    String question,
    QuestionKind kind,
    String kindName,
    String task,
    String unit,
    String unitName,
    String period,
    @Nullable String indicator,
    String text,
    List<Long> facts,
    Instant arose,
    Instant ownUntil,
    @Nullable Answer answer) {

  /**
   * What the unit says.
   *
   * @param text its explanation
   * @param by name of who gave it
   * @param at when
   * @param position position of its event
   */
  @Schema(name = "AnswerToReportQuestion")
  record Answer(String text, String by, Instant at, long position) {

    static Answer of(Noted<QuestionAnswered> answered) {
      return new Answer(answered.event().answer(), answered.by(), answered.at(), answered.place());
    }
  }

  static QuestionRow of(
      Question question,
      Instant ownUntil,
      @Nullable Noted<QuestionAnswered> answered,
      UnaryOperator<String> names) {
    return new QuestionRow(
        question.id(),
        question.kind(),
        question.kind().chinese(),
        question.task(),
        question.unit(),
        names.apply(question.unit()),
        question.period(),
        question.indicator(),
        question.text(),
        question.facts(),
        question.arose(),
        ownUntil,
        answered == null ? null : Answer.of(answered));
  }
}
