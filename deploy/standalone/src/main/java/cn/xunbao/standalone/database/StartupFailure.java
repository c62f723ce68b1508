package cn.xunbao.standalone.database;

/**
 * The process can't start for a reason that its operator can do something about. The message says
 * what is wrong and what to do, in Chinese and English, and is meant to be shown without a trace.
 */
public final class StartupFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param chinese what is wrong and what to do
   * @param english the same in English
   */
  public StartupFailure(String chinese, String english) {
    super(chinese + "\n" + english);
  }

  /**
   * @param chinese what is wrong and what to do
   * @param english the same in English
   * @param cause what was met
   */
  public StartupFailure(String chinese, String english, Throwable cause) {
    super(chinese + "\n" + english, cause);
  }
}
