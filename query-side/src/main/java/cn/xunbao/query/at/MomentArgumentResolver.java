package cn.xunbao.query.at;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.chronicle.Chronicle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code asOf}, {@code atPosition} and the consistency token of a question. */
final class MomentArgumentResolver implements HandlerMethodArgumentResolver {

  private final Moments moments;
  private final Chronicle chronicle;
  private final GenerationChoice generations;

  MomentArgumentResolver(Moments moments, Chronicle chronicle, GenerationChoice generations) {
    this.moments = moments;
    this.chronicle = chronicle;
    this.generations = generations;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Moment.class;
  }

  @Override
  public Moment resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binderFactory) {
    var asOf = QueryInstants.optional("asOf", request.getParameter("asOf"));
    var atPosition = position(request.getParameter("atPosition"));
    if (asOf != null && atPosition != null) {
      throw Rejections.invalidParameter(
          "atPosition", FaultCodes.CONFLICTING, "asOf 与 atPosition 只能用一个");
    }
    var token = request.getHeader(ConsistencyToken.HEADER);
    if (token != null) {
      moments.await(ConsistencyToken.parse(token));
    }
    var response = request.getNativeResponse(HttpServletResponse.class);
    if (response != null) {
      response.setHeader(ConsistencyToken.LAG_HEADER, Long.toString(chronicle.lag()));
    }
    var generation = generations.of(request);
    if (asOf == null && atPosition == null && generation.filter(it -> !it.live()).isPresent()) {
      return moments.atPosition(generation.get().position());
    }
    var moment = moment(asOf, atPosition);
    return generation.map(it -> GenerationChoice.within(it, moment)).orElse(moment);
  }

  private Moment moment(@Nullable Instant asOf, @Nullable Long atPosition) {
    if (atPosition != null) {
      return moments.atPosition(atPosition);
    }
    return asOf == null ? moments.newest() : moments.asOf(asOf);
  }

  private static @Nullable Long position(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw Rejections.invalidParameter(
          "atPosition", FaultCodes.BAD_FORMAT, "序号应为整数，收到“%s”".formatted(text));
    }
  }
}
