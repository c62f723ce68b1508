package cn.xunbao.command.question;

import cn.xunbao.events.question.QuestionKind;
import java.util.List;
import java.util.Optional;

/**
 * Finds questions; they are derived on the other side, so whoever runs both sides in one process
 * provides it. Without it nothing can be answered.
 */
public interface AskedQuestions {

  /** A question to a unit by all that is recorded now; empty if there is none, or no longer. */
  Optional<Asked> now(String programme, String unit, String question);

  /**
   * What is asked.
   *
   * @param task code of the task
   * @param period code of the period
   * @param kind the pattern
   * @param text what is asked, in Chinese
   * @param facts positions of the facts that it rests on, in their order
   */
  record Asked(String task, String period, QuestionKind kind, String text, List<Long> facts) {

    public Asked {
      facts = List.copyOf(facts);
    }
  }
}
