package cn.xunbao.query.summary;

import java.util.List;

/** A summary with the checks that were run on it. */
public interface Checked {

  /** What it is called, such as 旬简报. */
  String kind();

  /** Its title. */
  String title();

  /** The checks. */
  List<Check> checks();

  /** Whether it may be issued as far as the checks go: none has failed. */
  default boolean passed() {
    return checks().stream().allMatch(Check::passed);
  }
}
