package cn.xunbao.query.document.content;

import cn.xunbao.query.summary.Check;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the figures agree with one another (勾稽关系). */
public final class CheckContent {

  private CheckContent() {}

  /** That all do, or which don't. */
  public static String line(List<Check> checks) {
    var failed = checks.stream().filter(check -> !check.passed()).toList();
    return failed.isEmpty()
        ? "勾稽关系：%s项全部相符".formatted(checks.size())
        : failed.stream().map(Check::check).collect(Collectors.joining("；", "勾稽关系不符：", "，不得签发"));
  }
}
