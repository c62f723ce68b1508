package cn.xunbao.edge.problem;

import cn.xunbao.edge.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in our words what went wrong, whoever threw it. */
final class Translation {

  private static final Logger LOG = LoggerFactory.getLogger(Translation.class);

  /** What Axon Server calls an append that lost the race for a sequence number. */
  private static final String AXON_SERVER_CONFLICT = "AXONIQ-2000";

  private static final int LONGEST_CAUSE_CHAIN = 20;

  private Translation() {}

  static Rejection of(Throwable thrown, HttpServletRequest request) {
    return known(thrown)
        .or(() -> security(thrown))
        .or(() -> framework(thrown))
        .orElseGet(() -> internal(thrown, request));
  }

  /** Our own refusals, wrapped by whatever carried them here, and Axon's lost races. */
  private static Optional<Rejection> known(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < LONGEST_CAUSE_CHAIN; depth++) {
      if (cause instanceof RejectedException rejected) {
        return Optional.of(rejected.rejection());
      }
      if (cause instanceof CommandExecutionException failed
          && failed.getDetails().orElse(null) instanceof Rejection rejection) {
        return Optional.of(rejection);
      }
      if (isLostRace(cause)) {
        return Optional.of(Rejections.concurrentChange().rejection());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static boolean isLostRace(Throwable cause) {
    if (cause instanceof ConcurrencyException
        || cause instanceof AggregateStreamCreationException) {
      return true;
    }
    var message = cause.getMessage();
    return message != null && message.contains(AXON_SERVER_CONFLICT);
  }

  private static Optional<Rejection> security(Throwable thrown) {
    if (thrown instanceof AuthenticationServiceException) {
      LOG.error("tokens can't be checked", thrown);
      return problem(ProblemType.UNAVAILABLE, "身份认证服务暂不可用，请稍后再试");
    }
    if (thrown instanceof AuthenticationException) {
      return Optional.of(Rejections.unauthenticated("请求未带有效的访问令牌").rejection());
    }
    if (thrown instanceof AccessDeniedException) {
      var who = SecurityContextHolder.getContext().getAuthentication();
      return Optional.of(
          who == null || who instanceof AnonymousAuthenticationToken
              ? Rejections.unauthenticated("请求未带访问令牌").rejection()
              : Rejections.forbidden("当前身份无权进行此项操作").rejection());
    }
    return Optional.empty();
  }

  private static Optional<Rejection> framework(Throwable thrown) {
    if (thrown instanceof HttpRequestMethodNotSupportedException e) {
      return problem(
          ProblemType.METHOD_NOT_ALLOWED,
          "此路径不支持 %s，可用方法：%s".formatted(e.getMethod(), list(e.getSupportedHttpMethods())));
    }
    if (thrown instanceof HttpMediaTypeNotSupportedException e) {
      return Optional.of(
          Rejections.unsupportedMediaType(
                  String.valueOf(e.getContentType()), list(e.getSupportedMediaTypes()))
              .rejection());
    }
    if (thrown instanceof HttpMediaTypeNotAcceptableException e) {
      return Optional.of(Rejections.notAcceptable(list(e.getSupportedMediaTypes())).rejection());
    }
    if (thrown instanceof MissingServletRequestParameterException e) {
      return parameter("?" + e.getParameterName(), FaultCodes.REQUIRED, "缺少查询参数");
    }
    if (thrown instanceof MissingRequestHeaderException e) {
      return parameter("header:" + e.getHeaderName(), FaultCodes.REQUIRED, "缺少请求头");
    }
    if (thrown instanceof TypeMismatchException e) {
      return parameter(
          pointer(e), FaultCodes.BAD_FORMAT, "参数值“%s”无法识别".formatted(shortened(e.getValue())));
    }
    if (thrown instanceof HttpMessageNotReadableException) {
      return Optional.of(
          Rejections.malformedJson(List.of(new Fault("", FaultCodes.BAD_FORMAT, "请求体无法读取")))
              .rejection());
    }
    if (thrown instanceof BindingResult bound) {
      return Optional.of(bindingFaults(bound));
    }
    if (thrown instanceof ErrorResponse other) {
      return Optional.of(ofStatus(other.getStatusCode().value()));
    }
    return Optional.empty();
  }

  /** What is left to say when all that is known is an HTTP status. */
  static Rejection ofStatus(int status) {
    return switch (status) {
      case 401 -> Rejections.unauthenticated("请求未带有效的访问令牌").rejection();
      case 403 -> Rejections.forbidden("当前身份无权进行此项操作").rejection();
      case 404 -> Rejections.notFound("没有此路径").rejection();
      case 405 -> Rejection.of(ProblemType.METHOD_NOT_ALLOWED, "此路径不支持该请求方法");
      case 406 -> Rejection.of(ProblemType.NOT_ACCEPTABLE, "无法按所要求的格式答复");
      case 409 -> Rejection.of(ProblemType.CONFLICT, "请求与已有记录冲突");
      case 413 -> Rejection.of(ProblemType.BODY_TOO_LARGE, "请求体过大");
      case 415 -> Rejection.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "不支持此种请求体格式");
      case 422 -> Rejection.of(ProblemType.INVALID_REQUEST, "请求内容有误");
      case 503 -> Rejection.of(ProblemType.UNAVAILABLE, "服务暂不可用，请稍后再试");
      default -> status >= 400 && status < 500 ? badRequest(status) : internalError("无");
    };
  }

  private static Rejection badRequest(int status) {
    var type = ProblemType.BAD_REQUEST;
    var detail = "请求无法识别（HTTP %d）".formatted(status);
    return new Rejection(
        type.uri(),
        status,
        type.title(),
        detail,
        List.of(new Fault("", type.code(), detail)),
        Map.of());
  }

  private static Rejection bindingFaults(BindingResult bound) {
    List<Fault> faults = new ArrayList<>();
    for (var error : bound.getFieldErrors()) {
      faults.add(
          new Fault(
              "?" + error.getField(),
              FaultCodes.BAD_FORMAT,
              "参数值“%s”无法识别".formatted(shortened(error.getRejectedValue()))));
    }
    return faults.isEmpty()
        ? ofStatus(400)
        : Rejection.of(ProblemType.INVALID_PARAMETER, faults.get(0).detail(), faults);
  }

  private static Rejection internal(Throwable thrown, HttpServletRequest request) {
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
    return internalError(CorrelationId.of(request));
  }

  private static Rejection internalError(String id) {
    return Rejection.of(ProblemType.INTERNAL_ERROR, "系统内部错误，请凭编号 %s 与管理员联系".formatted(id));
  }

  private static Optional<Rejection> problem(ProblemType type, String detail) {
    return Optional.of(Rejection.of(type, detail));
  }

  private static Optional<Rejection> parameter(String pointer, String code, String detail) {
    return Optional.of(
        Rejections.invalidParameter(new Fault(pointer, code, detail + "：" + name(pointer)))
            .rejection());
  }

  private static String name(String pointer) {
    return pointer.replaceFirst("^(\\?|[a-z]+:)", "");
  }

  private static String pointer(TypeMismatchException e) {
    if (e instanceof MethodArgumentTypeMismatchException argument) {
      var name = argument.getName();
      if (argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
        return "path:" + name;
      }
      if (argument.getParameter().hasParameterAnnotation(RequestHeader.class)) {
        return "header:" + name;
      }
      return "?" + name;
    }
    return "?" + e.getPropertyName();
  }

  private static String shortened(@Nullable Object value) {
    var text = String.valueOf(value);
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String list(@Nullable Collection<?> values) {
    return values == null || values.isEmpty()
        ? "无"
        : values.stream()
            .map(value -> value instanceof MediaType type ? type.toString() : value.toString())
            .collect(Collectors.joining("、"));
  }
}
