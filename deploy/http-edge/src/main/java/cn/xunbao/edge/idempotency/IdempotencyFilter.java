package cn.xunbao.edge.idempotency;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.ProblemWriter;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on commands. Definite answers are kept and given again; after any
 * other outcome the command is decided again, and its handler recognises what is stored already.
 * Stands behind security, for a key belongs to its client.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  /** Header of an answer that has been given before. */
  static final String REPLAYED = "Idempotency-Replayed";

  private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
  private static final Set<String> COMMANDS = Set.of("POST", "PUT", "PATCH", "DELETE");

  /** Refusals that say nothing about the command itself: it may go through the next time. */
  private static final Set<Integer> PASSING = Set.of(401, 403, 408, 425, 429);

  private final KeptAnswers answers;
  private final ProblemWriter problems;
  private final List<String> keptHeaders;

  /**
   * A filter over these answers.
   *
   * @param keptHeaders names of headers that are part of an answer, besides its content type
   */
  IdempotencyFilter(KeptAnswers answers, ProblemWriter problems, List<String> keptHeaders) {
    this.answers = answers;
    this.problems = problems;
    this.keptHeaders = keptHeaders;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !COMMANDS.contains(request.getMethod())
        || request.getHeader(IdempotencyKey.HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var client = Callers.of(request).map(Caller::client);
    Optional<String> key;
    try {
      key = IdempotencyKey.parse(Collections.list(request.getHeaders(IdempotencyKey.HEADER)));
    } catch (RejectedException e) {
      problems.write(request, response, e.rejection());
      return;
    }
    var buffered = BufferedRequest.of(request);
    if (client.isEmpty() || key.isEmpty() || !buffered.isWhole()) {
      chain.doFilter(buffered, response);
      return;
    }
    RequestIdentity.mark(buffered, client.get(), key.get());
    switch (answers.claim(client.get(), key.get(), buffered.fingerprint())) {
      case Claim.Ours ours ->
          carryOut(client.get(), key.get(), ours.id(), buffered, response, chain);
      case Claim.Running() -> problems.write(request, response, running());
      case Claim.OtherRequest() -> problems.write(request, response, reused());
      case Claim.Answered(KeptAnswer answer) -> replay(request, response, answer);
    }
  }

  private void carryOut(
      String client,
      String key,
      UUID claim,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var recorded = new ContentCachingResponseWrapper(response);
    var answered = false;
    try {
      chain.doFilter(request, recorded);
      answered = isDefinite(recorded.getStatus());
    } finally {
      settle(
          client, key, claim, answered ? Optional.of(answer(request, recorded)) : Optional.empty());
    }
    recorded.copyBodyToResponse();
  }

  /** If that fails the command has been answered all the same; the claim runs out by itself. */
  private void settle(String client, String key, UUID claim, Optional<KeptAnswer> answer) {
    try {
      if (answer.isPresent()) {
        answers.keep(client, key, claim, answer.get());
      } else {
        answers.giveUp(client, key, claim);
      }
    } catch (DataAccessException e) {
      LOG.error("answer not kept: client {}", client, e);
    }
  }

  private static boolean isDefinite(int status) {
    return (status >= 200 && status < 300)
        || (status >= 400 && status < 500 && !PASSING.contains(status));
  }

  private KeptAnswer answer(HttpServletRequest request, ContentCachingResponseWrapper response) {
    Map<String, String> headers = new TreeMap<>();
    for (var name : keptHeaders) {
      var value = response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    var type = response.getContentType();
    if (type != null) {
      headers.put(HttpHeaders.CONTENT_TYPE, type);
    }
    boolean secret = response.getStatus() < 300 && isShownOnce(request);
    return new KeptAnswer(
        response.getStatus(), headers, secret ? null : response.getContentAsByteArray());
  }

  private static boolean isShownOnce(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method
        && method.hasMethodAnnotation(ShownOnce.class);
  }

  private void replay(HttpServletRequest request, HttpServletResponse response, KeptAnswer answer)
      throws IOException {
    response.setHeader(REPLAYED, "true");
    var body = answer.body();
    if (body == null) {
      problems.write(request, response, Rejections.shownOnce().rejection());
      return;
    }
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Rejection running() {
    return Rejection.of(ProblemType.REQUEST_IN_PROGRESS, "同一请求正在办理，请稍后以同一幂等键重试")
        .with(HttpHeaders.RETRY_AFTER, "1");
  }

  private static Rejection reused() {
    return Rejection.of(
        ProblemType.IDEMPOTENCY_KEY_REUSED, "此幂等键已用于另一请求，请为每个新请求另选 Idempotency-Key");
  }
}
