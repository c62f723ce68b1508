package cn.xunbao.edge.problem;

import cn.xunbao.edge.clock.BusinessClock;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes every refusal, whether it comes from a filter, from security or from a controller, as
 * {@code application/problem+json} (RFC 9457), and tells the {@link RefusalListener} of it.
 */
public final class ProblemWriter {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String RETRY_AFTER_SECONDS = "1";

  private final BusinessClock clock;
  private final RefusalListener listener;

  public ProblemWriter(BusinessClock clock, RefusalListener listener) {
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Answers with that refusal; does nothing but log if an answer is already under way.
   *
   * @throws IOException if the caller is gone
   */
  public void write(HttpServletRequest request, HttpServletResponse response, Rejection rejection)
      throws IOException {
    if (rejection.status() >= 400 && rejection.status() < 500) {
      listener.refused(request, rejection);
    }
    if (response.isCommitted()) {
      LOG.warn("answer already under way, refusal not sent: {}", rejection.type());
      return;
    }
    response.resetBuffer();
    response.setStatus(rejection.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (rejection.status() == 401 && response.getHeader(HttpHeaders.WWW_AUTHENTICATE) == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (rejection.status() == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    rejection.headers().forEach(response::setHeader);
    var bytes = MAPPER.writeValueAsBytes(body(rejection, pathOf(request)));
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }

  private ObjectNode body(Rejection rejection, String instance) {
    var body = MAPPER.createObjectNode();
    body.put("type", rejection.type());
    body.put("title", rejection.title());
    body.put("status", rejection.status());
    body.put("detail", rejection.detail());
    body.put("instance", instance);
    var errors = body.putArray("errors");
    for (var fault : rejection.errors()) {
      errors
          .addObject()
          .put("pointer", fault.pointer())
          .put("code", fault.code())
          .put("detail", fault.detail());
    }
    if (clock.simulated()) {
      body.put("simulation", true);
    }
    return body;
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }
}
