package cn.xunbao.query.fact;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The facts that a question is about: of the generation that its request names, else live ones. */
public final class RequestedFacts implements Facts {

  private static final String NAMED = RequestedFacts.class.getName();

  private final Facts live;

  RequestedFacts(Facts live) {
    this.live = live;
  }

  /** Has the rest of a request read these facts. */
  public static void name(RequestAttributes request, Facts facts) {
    request.setAttribute(NAMED, facts, RequestAttributes.SCOPE_REQUEST);
  }

  private Facts facts() {
    var request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(NAMED, RequestAttributes.SCOPE_REQUEST) instanceof Facts named
        ? named
        : live;
  }

  @Override
  public <T> Map<String, T> all(String programme, FactKind<T> kind, long position) {
    return facts().all(programme, kind, position);
  }

  @Override
  public <T> Map<String, T> prefixed(
      String programme, FactKind<T> kind, String prefix, long position) {
    return facts().prefixed(programme, kind, prefix, position);
  }

  @Override
  public <T> Map<String, T> ofUnit(
      String programme, FactKind<T> kind, String prefix, String unit, long position) {
    return facts().ofUnit(programme, kind, prefix, unit, position);
  }

  @Override
  public <T> Supplier<T> begin(Function<Facts, T> reading) {
    return facts().begin(reading);
  }

  @Override
  public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
    return facts().one(programme, kind, key, position);
  }
}
