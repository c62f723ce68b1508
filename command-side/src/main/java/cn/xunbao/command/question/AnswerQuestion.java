package cn.xunbao.command.question;

import cn.xunbao.command.question.AskedQuestions.Asked;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Answers a question about a report (说明).
 *
 * @param target which question
 * @param unit code of the unit that was asked
 * @param asked what was asked
 * @param answer the explanation
 */
record AnswerQuestion(
    @TargetAggregateIdentifier QuestionId target, String unit, Asked asked, String answer) {

  QuestionAnswered answered() {
    return new QuestionAnswered(
        target.programme(),
        target.question(),
        asked.task(),
        unit,
        asked.period(),
        asked.kind(),
        asked.text(),
        asked.facts(),
        answer);
  }
}
