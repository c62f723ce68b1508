package cn.xunbao.edge.version;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The version that a stream must have for a command to be decided; part of the command.
 *
 * @param oneOf versions that will do, none if no version will; null: any
 */
public record ExpectedVersion(@Nullable Set<Long> oneOf) {

  /** Whichever version the stream has. */
  public static final ExpectedVersion ANY = new ExpectedVersion(null);

  public ExpectedVersion {
    oneOf = oneOf == null ? null : Set.copyOf(oneOf);
  }

  /** That version and no other. */
  public static ExpectedVersion of(long version) {
    return new ExpectedVersion(Set.of(version));
  }

  /**
   * Guards a decision: call it in the handler, before anything is applied.
   *
   * @param current the aggregate's version, as {@code AggregateLifecycle.getVersion()} tells it
   * @throws RejectedException 412 precondition-failed, with the current {@code ETag}
   */
  public void check(@Nullable Long current) {
    if (oneOf != null && (current == null || !oneOf.contains(current))) {
      throw new RejectedException(failed(current));
    }
  }

  private static Rejection failed(@Nullable Long current) {
    var rejection = Rejection.of(ProblemType.PRECONDITION_FAILED, "已被他人修改，请重新查询后再试");
    return current == null
        ? rejection
        : rejection.with(HttpHeaders.ETAG, new EntityTag(current).toString());
  }
}
