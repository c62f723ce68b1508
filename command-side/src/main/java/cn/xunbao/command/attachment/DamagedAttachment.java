package cn.xunbao.command.attachment;

/** What is stored under a hash isn't what was stored under it. */
public final class DamagedAttachment extends RuntimeException {

  private static final long serialVersionUID = 1;

  DamagedAttachment(String sha256) {
    super("attachment %s: the stored content has another hash".formatted(sha256));
  }
}
