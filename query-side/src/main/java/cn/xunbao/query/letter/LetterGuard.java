package cn.xunbao.query.letter;

import cn.xunbao.edge.journal.LetterNote;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Callers;
import cn.xunbao.query.fact.AccessLetter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds auditors to their access letters, on every call of the process: a client that a letter
 * names reads within the letters that hold, and nothing otherwise. It stands before the calls, so
 * that one that is added later is guarded too. The letters themselves can always be looked at, and
 * what isn't about records, such as the description of the API.
 */
final class LetterGuard implements HandlerInterceptor {

  private final Letters letters;
  private final ReadPlaces places;

  LetterGuard(Letters letters, ReadPlaces places) {
    this.letters = letters;
    this.places = places;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Callers.of(request).ifPresent(caller -> hold(caller, request));
    return true;
  }

  private void hold(Caller caller, HttpServletRequest request) {
    var named = letters.of(caller);
    if (named.isEmpty()) {
      return;
    }
    var holding = letters.holding(named);
    var opening =
        holding.stream()
            .filter(letter -> places.isWithin(letters.reach(List.of(letter)), request))
            .findFirst();
    var judgedBy = opening.orElseGet(() -> (holding.isEmpty() ? named : holding).getLast());
    var terms = judgedBy.granted().event();
    new LetterNote(terms.number(), terms.body()).putOn(request);
    if (opening.isEmpty() && !ReadPlaces.needsNone(request)) {
      throw Rejections.of(ProblemType.OUTSIDE_ACCESS_LETTER, refusal(judgedBy, holding.isEmpty()));
    }
  }

  private static String refusal(AccessLetter letter, boolean over) {
    var terms = letter.granted().event();
    var revoked = letter.revoked();
    if (revoked != null) {
      return "调阅函%s已撤销：%s".formatted(terms.number(), revoked.event().reason());
    }
    return over
        ? "调阅函%s的有效期为%s至%s，现不在有效期内".formatted(terms.number(), terms.validFrom(), terms.validTo())
        : "此项查询超出调阅函%s的范围；调阅函限于部分战役、单位或任务的，请按其逐一查询".formatted(terms.number());
  }
}
