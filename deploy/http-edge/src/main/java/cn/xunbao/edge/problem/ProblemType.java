package cn.xunbao.edge.problem;

import java.util.Locale;

/** The catalogue of problem types. Names are stable; a client may branch on {@link #uri()}. */
public enum ProblemType {
  /** The body is not JSON, or has a field twice. */
  MALFORMED_JSON(400, "请求体不是合法的 JSON"),
  /** A query parameter, path variable or header can't be read. */
  INVALID_PARAMETER(400, "请求参数有误"),
  /** The request as such is broken, before anything in it is read. */
  BAD_REQUEST(400, "请求无法识别"),
  /** No token, or one that isn't valid. */
  UNAUTHENTICATED(401, "未通过身份认证"),
  /** The token doesn't entitle to this. */
  FORBIDDEN(403, "无权进行此项操作"),
  /** The access letter (调阅函) doesn't open this, or holds no more. */
  OUTSIDE_ACCESS_LETTER(403, "超出调阅函的范围或期限"),
  /** What is asked for doesn't exist, or not yet as of that instant. */
  NOT_FOUND(404, "所查内容不存在"),
  /** The path doesn't know this method. */
  METHOD_NOT_ALLOWED(405, "不支持此请求方法"),
  /** None of the accepted media types can be answered. */
  NOT_ACCEPTABLE(406, "无法按所要求的格式答复"),
  /** The request contradicts what is already on record. */
  CONFLICT(409, "与已有记录冲突"),
  /** What is to be created exists. */
  ALREADY_EXISTS(409, "该对象已存在"),
  /** The report can't simply be sent again: it needs a correction (更正) with a reason. */
  REPORT_NEEDS_CORRECTION(409, "该报送须以更正方式修改"),
  /** The programme's year is closed: leads and rules stay as they are. */
  PROGRAMME_CLOSED(409, "方案已办结"),
  /** The matter isn't at the stage at which this is done. */
  WRONG_STAGE(409, "事项不在此环节"),
  /** This had to be done before the deadline. */
  DEADLINE_PASSED(409, "时限已过"),
  /** Somebody else changed the same thing at the same moment. */
  CONCURRENT_CHANGE(409, "与他人同时进行的修改冲突"),
  /** The same request, by its {@code Idempotency-Key}, is being carried out. */
  REQUEST_IN_PROGRESS(409, "同一请求正在办理"),
  /** The thing has changed since the caller looked at it ({@code If-Match}). */
  PRECONDITION_FAILED(412, "所据版本已过时"),
  /** The body is bigger than allowed here. */
  BODY_TOO_LARGE(413, "请求体过大"),
  /** The body's media type can't be read here. */
  UNSUPPORTED_MEDIA_TYPE(415, "不支持此种请求体格式"),
  /** Well-formed, but with faults; all of them are listed. */
  INVALID_REQUEST(422, "请求内容有误"),
  /** The instant asked for hasn't come yet. */
  IN_THE_FUTURE(422, "所查时点尚未到来"),
  /** The {@code Idempotency-Key} stands for another request. */
  IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求"),
  /** The call needs {@code If-Match}. */
  PRECONDITION_REQUIRED(428, "须注明所据版本"),
  /** The caller, or its address, asks more often than it may. */
  TOO_MANY_REQUESTS(429, "请求过于频繁"),
  /** An error of ours; the log has more under the number in the detail. */
  INTERNAL_ERROR(500, "系统内部错误"),
  /** What is stored isn't what was stored: somebody, or something, has changed it. */
  EVIDENCE_DAMAGED(500, "所存内容与记录不符"),
  /** The change or instant waited for isn't in the query side yet; ask again. */
  NOT_YET_CONSISTENT(503, "数据尚未同步"),
  /** Something that the answer needs is away for the moment; ask again. */
  UNAVAILABLE(503, "服务暂不可用");

  private static final String PREFIX = "urn:xunbao:problem:";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What it means, for a reader, in Chinese. */
  public String title() {
    return title;
  }

  /** The stable word, such as {@code invalid-request}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable {@code type} of RFC 9457, such as {@code urn:xunbao:problem:invalid-request}. */
  public String uri() {
    return PREFIX + code();
  }
}
