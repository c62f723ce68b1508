package cn.xunbao.query.at;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Callers;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.fact.Generation;
import cn.xunbao.query.fact.Generations;
import cn.xunbao.query.fact.RequestedFacts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;

/** Lets a question name the generation of facts that it is about: the outcome of a replay. */
final class GenerationChoice {

  private static final String PARAMETER = "generation";

  private final Generations generations;

  GenerationChoice(Generations generations) {
    this.generations = generations;
  }

  /**
   * The generation that a question names; the rest of the request reads its facts. Empty if it
   * names none.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if the caller may not choose, 404 if there
   *     is no such generation that can be read
   */
  Optional<Generation> of(NativeWebRequest request) {
    var text = request.getParameter(PARAMETER);
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    requireRole(request.getNativeRequest(HttpServletRequest.class));
    var chosen =
        generations
            .find(number(text))
            .filter(Generation::sealed)
            .orElseThrow(() -> Rejections.notFound("没有第%s代事实，或尚未推算完成".formatted(text)));
    RequestedFacts.name(request, generations.facts(chosen.number()));
    return Optional.of(chosen);
  }

  /**
   * Holds a moment to what a generation knows.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if it lies beyond
   */
  static Moment within(Generation generation, Moment moment) {
    if (!generation.live() && moment.position() > generation.position()) {
      throw Rejections.invalidParameter(
          PARAMETER,
          FaultCodes.OUT_OF_RANGE,
          "第%d代只推算到第%d号记录，所查时点为第%d号"
              .formatted(generation.number(), generation.position(), moment.position()));
    }
    return moment;
  }

  private static void requireRole(@Nullable HttpServletRequest request) {
    var allowed =
        request != null
            && Callers.of(request)
                .filter(caller -> caller.has(Role.ADMIN, Role.AUDITOR, Role.COORDINATION_OFFICE))
                .isPresent();
    if (!allowed) {
      throw Rejections.forbidden("只有系统管理员、审计和总协调办公室可以指定重放推算的事实");
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw Rejections.invalidParameter(
          PARAMETER, FaultCodes.BAD_FORMAT, "代号应为整数，收到“%s”".formatted(text));
    }
  }
}
