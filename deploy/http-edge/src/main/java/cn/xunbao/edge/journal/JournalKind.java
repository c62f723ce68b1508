package cn.xunbao.edge.journal;

/** What the access journal takes note of. */
public enum JournalKind {
  /** A request was refused (4xx). */
  REFUSED("refused"),
  /** Somebody asked for a token and didn't get it. */
  LOGIN_FAILED("login-failed"),
  /** Somebody read what is sensitive: history, audit, the journal itself. */
  READ("read");

  private final String code;

  JournalKind(String code) {
    this.code = code;
  }

  /** Its stable name, in the table and in audit answers. */
  public String code() {
    return code;
  }
}
