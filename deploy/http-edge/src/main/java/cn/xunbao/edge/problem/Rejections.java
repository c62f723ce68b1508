package cn.xunbao.edge.problem;

import java.util.List;

/** Makes the refusals of the catalogue {@link ProblemType}. All details are Chinese. */
public final class Rejections {

  private Rejections() {}

  /** 400: the body can't be read as JSON. */
  public static RejectedException malformedJson(List<Fault> faults) {
    return of(ProblemType.MALFORMED_JSON, summary(faults), faults);
  }

  /** 400: one query parameter is wrong; {@code name} without the question mark. */
  public static RejectedException invalidParameter(String name, String code, String detail) {
    return invalidParameter(new Fault("?" + name, code, detail));
  }

  /** 400: a parameter, path variable or header is wrong. */
  public static RejectedException invalidParameter(Fault fault) {
    return of(ProblemType.INVALID_PARAMETER, fault.detail(), List.of(fault));
  }

  /**
   * 422: the request has these faults.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RejectedException invalidRequest(List<Fault> faults) {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("faults: none (expected: at least one)");
    }
    return of(ProblemType.INVALID_REQUEST, summary(faults), faults);
  }

  /** 422 with a single fault. */
  public static RejectedException invalidRequest(String pointer, String code, String detail) {
    return invalidRequest(List.of(new Fault(pointer, code, detail)));
  }

  /**
   * Several refusals as one, with the faults of all: of the type that they share, else 422.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RejectedException joined(List<Rejection> refusals) {
    var faults = refusals.stream().flatMap(refusal -> refusal.errors().stream()).toList();
    if (refusals.stream().map(Rejection::type).distinct().count() != 1) {
      return invalidRequest(faults);
    }
    var first = refusals.getFirst();
    return new RejectedException(
        new Rejection(
            first.type(), first.status(), first.title(), summary(faults), faults, first.headers()));
  }

  /** 401: no token, or one that isn't valid. */
  public static RejectedException unauthenticated(String detail) {
    return of(ProblemType.UNAUTHENTICATED, detail);
  }

  /** 403: the caller is known but may not do this. */
  public static RejectedException forbidden(String detail) {
    return of(ProblemType.FORBIDDEN, detail);
  }

  /** 404: it doesn't exist, or not yet as of the instant asked for. */
  public static RejectedException notFound(String detail) {
    return of(ProblemType.NOT_FOUND, detail);
  }

  /** 409: it has been done, and the secret in its answer isn't shown again. */
  public static RejectedException shownOnce() {
    return of(ProblemType.CONFLICT, "此请求已办理，其答复含只出现一次的密钥，不再重复；密钥遗失的，请以新的幂等键另行登记");
  }

  /** 409: any contradiction to what is on record that has no type of its own. */
  public static RejectedException conflict(String detail) {
    return of(ProblemType.CONFLICT, detail);
  }

  /** 409: what is to be created exists. */
  public static RejectedException alreadyExists(String detail) {
    return of(ProblemType.ALREADY_EXISTS, detail);
  }

  /** 409: the report may be changed by a correction only. */
  public static RejectedException reportNeedsCorrection(String detail) {
    return of(ProblemType.REPORT_NEEDS_CORRECTION, detail);
  }

  /** 409: the programme is closed, so its leads and rules can't be changed any more. */
  public static RejectedException programmeClosed(String programme) {
    return of(ProblemType.PROGRAMME_CLOSED, "方案“%s”已办结，不再调整分工和规则；往期报送和更正仍可办理".formatted(programme));
  }

  /** 409: somebody else changed the same thing at the same moment; the caller may try again. */
  public static RejectedException concurrentChange() {
    return of(ProblemType.CONCURRENT_CHANGE, "同一对象刚被他人修改，本次请求未生效，请核对后重新提交");
  }

  /** 413: more than {@code maxBytes} bytes. */
  public static RejectedException bodyTooLarge(long maxBytes) {
    return of(ProblemType.BODY_TOO_LARGE, "请求体过大：此处最多 %d 字节".formatted(maxBytes));
  }

  /** 415: {@code given} is the content type of the request. */
  public static RejectedException unsupportedMediaType(String given, String expected) {
    return of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "请求体格式应为 %s，收到“%s”".formatted(expected, given));
  }

  /** 406: {@code offered} lists what can be answered. */
  public static RejectedException notAcceptable(String offered) {
    return of(ProblemType.NOT_ACCEPTABLE, "无法按所要求的格式答复，可用格式：" + offered);
  }

  /** 422: the instant or position asked for hasn't come yet; {@code parameter} without "?". */
  public static RejectedException inTheFuture(String parameter, String detail) {
    return of(
        ProblemType.IN_THE_FUTURE,
        detail,
        List.of(new Fault("?" + parameter, ProblemType.IN_THE_FUTURE.code(), detail)));
  }

  /** 503 with {@code Retry-After}: what was waited for isn't in the query side yet. */
  public static RejectedException notYetConsistent(String detail) {
    return of(ProblemType.NOT_YET_CONSISTENT, detail);
  }

  /** 503 with {@code Retry-After}: something that the answer needs is away. */
  public static RejectedException unavailable(String detail) {
    return of(ProblemType.UNAVAILABLE, detail);
  }

  /** Any type of the catalogue, about the request as a whole. */
  public static RejectedException of(ProblemType type, String detail) {
    return new RejectedException(Rejection.of(type, detail));
  }

  private static RejectedException of(ProblemType type, String detail, List<Fault> faults) {
    return new RejectedException(Rejection.of(type, detail, faults));
  }

  private static String summary(List<Fault> faults) {
    return faults.size() == 1
        ? faults.get(0).detail()
        : "共有 %d 处错误，第一处：%s".formatted(faults.size(), faults.get(0).detail());
  }
}
