package cn.xunbao.events.question;

import cn.xunbao.events.StreamId;

/** The stream of the answer to a question, {@code question:PROGRAMME/3f9a0c5e7b12d486}. */
public record QuestionId(String programme, String question) implements StreamId {

  /** Length of a question's id. */
  public static final int LENGTH = 16;

  public QuestionId {
    StreamId.part("programme", programme, 40);
    StreamId.part("question", question, LENGTH);
  }

  @Override
  public String toString() {
    return "question:" + programme + "/" + question;
  }
}
