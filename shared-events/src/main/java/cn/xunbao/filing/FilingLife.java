package cn.xunbao.filing;

import org.jspecify.annotations.Nullable;

/**
 * How far something has come that a unit files and an office approves. A version in force stays so
 * until the next one is approved.
 *
 * @param <T> what is filed
 * @param version number of the newest version, from 1
 * @param stage where the newest stands
 * @param newest what the newest says
 * @param inForce the approved version; null before the first
 * @param filedBy client that filed the newest
 */
public record FilingLife<T>(
    int version, Stage stage, T newest, @Nullable InForce<T> inForce, String filedBy) {

  /** Where a version stands. */
  public enum Stage {
    /** To be approved (待审核). */
    FILED("待审核"),
    /** Approved (已批准). */
    APPROVED("已批准"),
    /** Returned (已退回). */
    RETURNED("已退回");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * A version in force.
   *
   * @param <T> what is filed
   * @param version its number
   * @param content what it says
   */
  public record InForce<T>(int version, T content) {}

  /** The life after a version was filed; {@code before} is null before the first. */
  public static <T> FilingLife<T> filed(
      @Nullable FilingLife<T> before, int version, T content, String filedBy) {
    return new FilingLife<>(
        version, Stage.FILED, content, before == null ? null : before.inForce, filedBy);
  }

  /** The life after the newest was approved. */
  public FilingLife<T> approved() {
    return new FilingLife<>(
        version, Stage.APPROVED, newest, new InForce<>(version, newest), filedBy);
  }

  /** The life after the newest was returned. */
  public FilingLife<T> returned() {
    return new FilingLife<>(version, Stage.RETURNED, newest, inForce, filedBy);
  }
}
