package cn.xunbao.edge.version;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * What {@code If-Match} says. A controller's method takes it as an argument; a call that changes
 * what somebody has looked at before asks for it with {@link #require}.
 *
 * @param given whether the header was sent
 * @param expected the version to hand on with the command; any if the header wasn't sent
 */
public record Precondition(boolean given, ExpectedVersion expected) {

  /** Nothing was sent. */
  public static final Precondition NONE = new Precondition(false, ExpectedVersion.ANY);

  /**
   * Reads the header: {@code *} or strong tags, separated by commas. A tag that we never gave
   * matches no version.
   *
   * @param values the header's lines, none if it wasn't sent
   * @throws cn.xunbao.edge.problem.RejectedException 400 invalid-parameter if that isn't what it is
   */
  public static Precondition parse(List<String> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    List<ETag> tags = new ArrayList<>();
    for (var value : values) {
      if (value.isBlank()) {
        throw unreadable();
      }
      tags.addAll(ETag.parse(value));
    }
    if (tags.isEmpty() || tags.stream().anyMatch(tag -> tag.weak() && !tag.isWildcard())) {
      throw unreadable();
    }
    return new Precondition(true, expected(tags));
  }

  private static ExpectedVersion expected(List<ETag> tags) {
    return tags.stream().anyMatch(ETag::isWildcard)
        ? ExpectedVersion.ANY
        : new ExpectedVersion(
            tags.stream()
                .map(EntityTag::versionOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The version to hand on with the command, where it must be said.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 428 precondition-required if nothing was sent
   */
  public ExpectedVersion require() {
    if (!given) {
      throw Rejections.of(
          ProblemType.PRECONDITION_REQUIRED, "请先以 GET 查询该对象，再将答复中的 ETag 放入请求头 If-Match 重新提交");
    }
    return expected;
  }

  private static RuntimeException unreadable() {
    return Rejections.invalidParameter(
        new Fault(
            "header:" + HttpHeaders.IF_MATCH,
            FaultCodes.BAD_FORMAT,
            "请求头 If-Match 应为此前答复中的 ETag（如 \"7\"，含引号）或 *"));
  }
}
