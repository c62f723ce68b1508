package cn.xunbao.query.audit;

import cn.xunbao.edge.journal.JournalKind;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of what an entry is about. */
enum Outcome {
  /** It was done or shown. */
  @JsonProperty("accepted")
  ACCEPTED("accepted", "办成"),
  /** It was refused. */
  @JsonProperty("refused")
  REFUSED("refused", "拒绝");

  private final String code;
  private final String chinese;

  Outcome(String code, String chinese) {
    this.code = code;
    this.chinese = chinese;
  }

  String code() {
    return code;
  }

  String chinese() {
    return chinese;
  }

  static Outcome of(JournalKind kind) {
    return switch (kind) {
      case READ -> ACCEPTED;
      case REFUSED, LOGIN_FAILED -> REFUSED;
    };
  }
}
