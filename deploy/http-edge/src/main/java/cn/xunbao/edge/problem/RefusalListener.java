package cn.xunbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Is told of every refusal (4xx), whichever layer it comes from. */
@FunctionalInterface
public interface RefusalListener {

  /** Must not throw: the caller gets its answer in any case. */
  void refused(HttpServletRequest request, Rejection rejection);
}
