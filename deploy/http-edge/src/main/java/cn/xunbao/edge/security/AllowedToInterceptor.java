package cn.xunbao.edge.security;

import cn.xunbao.edge.problem.Rejections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds callers to {@link AllowedTo}. */
public final class AllowedToInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var allowed = handler instanceof HandlerMethod method ? allowed(method) : null;
    if (allowed == null) {
      return true;
    }
    var caller = Callers.of(request).orElseThrow(() -> Rejections.unauthenticated("请求未带访问令牌"));
    if (!caller.has(allowed.value())) {
      throw Rejections.forbidden(
          "此项操作限%s办理"
              .formatted(
                  Arrays.stream(allowed.value())
                      .map(Role::title)
                      .collect(Collectors.joining("、"))));
    }
    return true;
  }

  private static @Nullable AllowedTo allowed(HandlerMethod method) {
    var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AllowedTo.class);
    return onMethod != null
        ? onMethod
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class);
  }
}
