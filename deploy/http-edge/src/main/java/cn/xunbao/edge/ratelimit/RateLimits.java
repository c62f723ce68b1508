package cn.xunbao.edge.ratelimit;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejection;
import io.github.bucket4j.TimeMeter;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Counts each call, and refuses it with 429 where there have been too many. */
public final class RateLimits {

  private final Buckets clients;
  private final Buckets tokens;
  private final Buckets strangers;

  /** Limits of this process. */
  public RateLimits(RateLimitProperties limits) {
    this(limits, TimeMeter.SYSTEM_NANOTIME);
  }

  RateLimits(RateLimitProperties limits, TimeMeter time) {
    this.clients = new Buckets(limits.client().perSecond(), limits.client().burst(), time);
    this.tokens = new Buckets(limits.token().perSecond(), limits.token().burst(), time);
    this.strangers = new Buckets(limits.stranger().perSecond(), limits.stranger().burst(), time);
  }

  /** A call of a client that has proved who it is. */
  public Optional<Rejection> client(String client) {
    return refusal(clients.take(client), "此客户端");
  }

  /** A call for a token. */
  public Optional<Rejection> token(String address) {
    return refusal(tokens.take(address), "此地址");
  }

  /** A call of somebody who hasn't proved who it is. */
  public Optional<Rejection> stranger(String address) {
    return refusal(strangers.take(address), "此地址");
  }

  private static Optional<Rejection> refusal(long waitSeconds, String who) {
    return waitSeconds == 0
        ? Optional.empty()
        : Optional.of(
            Rejection.of(
                    ProblemType.TOO_MANY_REQUESTS,
                    "%s请求过于频繁，请在 %d 秒后重试".formatted(who, waitSeconds))
                .with(HttpHeaders.RETRY_AFTER, Long.toString(waitSeconds)));
  }
}
