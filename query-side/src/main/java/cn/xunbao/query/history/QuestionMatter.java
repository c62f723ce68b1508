package cn.xunbao.query.history;

import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a unit said when it was asked about its report.
 *
 * @param question id of the question
 * @param kind the pattern that was asked about
 * @param asked what was asked
 * @param facts positions of the facts that it rested on
 * @param answer the explanation
 */
@Schema(name = "QuestionInHistory")
record QuestionMatter(
    String question, QuestionKind kind, String asked, List<Long> facts, String answer)
    implements Matter {

  /** 市商务局说明2023年4月上旬的疑点提示（累计数下降）. */
  static Told told(QuestionAnswered event, String unitName) {
    return new Told(
        Sentences.explained(event, unitName),
        null,
        null,
        new QuestionMatter(
            event.question(), event.kind(), event.asked(), event.facts(), event.answer()));
  }
}
