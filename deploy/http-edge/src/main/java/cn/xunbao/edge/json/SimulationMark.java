package cn.xunbao.edge.json;

import cn.xunbao.edge.clock.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts {@code "simulation": true} at the end of each JSON object that the API answers with while
 * the clock is simulated. Text, arrays and what lies outside {@code /api/} stay as they are.
 */
@RestControllerAdvice
public class SimulationMark implements ResponseBodyAdvice<Object> {

  /** The field's name. */
  public static final String FIELD = "simulation";

  private final BusinessClock clock;
  private final JsonMapper mapper;

  public SimulationMark(BusinessClock clock, JsonMapper mapper) {
    this.clock = clock;
    this.mapper = mapper;
  }

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
    return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converterType);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType selectedContentType,
      Class<? extends HttpMessageConverter<?>> selectedConverterType,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null || !clock.simulated() || !isApi(request)) {
      return body;
    }
    return mapper.valueToTree(body) instanceof ObjectNode object ? object.put(FIELD, true) : body;
  }

  private static boolean isApi(ServerHttpRequest request) {
    return request instanceof ServletServerHttpRequest servlet
        && servlet.getServletRequest().getServletPath().startsWith("/api/");
  }
}
