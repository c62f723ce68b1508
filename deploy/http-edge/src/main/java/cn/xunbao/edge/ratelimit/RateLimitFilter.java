package cn.xunbao.edge.ratelimit;

import cn.xunbao.edge.problem.ProblemWriter;
import cn.xunbao.edge.problem.Rejection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds requests to a limit. Each registration has a limit of its own. */
public final class RateLimitFilter extends OncePerRequestFilter {

  private final Function<HttpServletRequest, Optional<Rejection>> limit;
  private final ProblemWriter problems;

  /**
   * A filter for one limit.
   *
   * @param limit counts a request, and says why it is refused if it is
   */
  public RateLimitFilter(
      Function<HttpServletRequest, Optional<Rejection>> limit, ProblemWriter problems) {
    this.limit = limit;
    this.problems = problems;
  }

  /** Two of them may stand in one request's way. */
  @Override
  protected String getAlreadyFilteredAttributeName() {
    return getClass().getName() + "@" + System.identityHashCode(this);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var refused = limit.apply(request);
    if (refused.isPresent()) {
      problems.write(request, response, refused.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
