package cn.xunbao.item;

import cn.xunbao.events.request.RequestAnswered;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.request.RequestReferred;
import cn.xunbao.events.request.RequestSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * How far a question that was submitted upwards (提请研究) has come, folded from its events.
 *
 * @param submitted what was asked
 * @param stage where it stands
 * @param meeting the meeting that it was referred to, in words
 * @param answer the answer; null before
 */
public record RequestLife(
    RequestSubmitted submitted, Stage stage, @Nullable String meeting, @Nullable String answer) {

  /** Where a question stands. */
  public enum Stage {
    /** To be answered (待答复). */
    ASKED("待答复"),
    /** Referred to a meeting (待会议研究). */
    REFERRED("待会议研究"),
    /** Answered (已答复). */
    ANSWERED("已答复");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /** The life after one more event; {@code before} is null before the first. */
  public static RequestLife after(@Nullable RequestLife before, RequestEvent event) {
    if (event instanceof RequestSubmitted e) {
      return new RequestLife(e, Stage.ASKED, null, null);
    }
    if (before == null) {
      throw new IllegalStateException("a question's stream begins with its submission");
    }
    return switch (event) {
      case RequestSubmitted e -> before;
      case RequestReferred e ->
          new RequestLife(before.submitted, Stage.REFERRED, e.meeting(), null);
      case RequestAnswered e ->
          new RequestLife(before.submitted, Stage.ANSWERED, before.meeting, e.answer());
    };
  }
}
