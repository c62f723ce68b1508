package cn.xunbao.query.audit;

import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is looked for from a question's parameters; those that are blank count as absent. */
final class AuditFilters {

  private final Facts facts;

  AuditFilters(Facts facts) {
    this.facts = facts;
  }

  /**
   * Reads the parameters.
   *
   * @param position as of which a campaign has its tasks
   * @throws cn.xunbao.edge.problem.RejectedException 400 if there is no such type, outcome or
   *     problem, an instant can't be read, or a campaign is asked for without its programme
   */
  AuditFilter of(AuditQuery query, long position) {
    var programme = text("programme", query.programme());
    return new AuditFilter(
        programme,
        campaign(query.campaign(), programme, position),
        text("task", query.task()),
        text("unit", query.unit()),
        text("period", query.period()),
        new ActorFilter(
            text("actor", query.actor()),
            text("person", query.person()),
            text("client", query.client())),
        new KindFilter(
            types(query.type()),
            outcome(text("outcome", query.outcome())),
            problem(text("problem", query.problem()))),
        QueryInstants.optional("from", text("from", query.from())),
        QueryInstants.optional("to", text("to", query.to())),
        text("correlation", query.correlation()));
  }

  private @Nullable AuditCampaign campaign(
      @Nullable Integer campaign, @Nullable String programme, long position) {
    if (campaign == null) {
      return null;
    }
    if (programme == null) {
      throw Rejections.invalidParameter("programme", FaultCodes.REQUIRED, "按战役查询的，须注明方案编号");
    }
    var tasks =
        facts.all(programme, FactKind.TASK, position).entrySet().stream()
            .filter(task -> campaign == task.getValue().definition().campaign())
            .map(task -> task.getKey())
            .toList();
    return new AuditCampaign(programme, campaign, tasks);
  }

  private static List<String> types(@Nullable List<String> given) {
    return given == null
        ? List.of()
        : given.stream()
            .map(type -> text("type", type))
            .filter(type -> type != null)
            .map(AuditFilters::knownType)
            .distinct()
            .toList();
  }

  private static String knownType(String type) {
    if (KindFilter.isKnown(type)) {
      return type;
    }
    throw unknown("type", type, "类型", KindFilter.known().collect(Collectors.joining("、")));
  }

  private static @Nullable Outcome outcome(@Nullable String code) {
    if (code == null) {
      return null;
    }
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "outcome",
                    code,
                    "结果",
                    Arrays.stream(Outcome.values())
                        .map(Outcome::code)
                        .collect(Collectors.joining("、"))));
  }

  private static @Nullable String problem(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return Arrays.stream(ProblemType.values())
        .filter(type -> type.code().equals(name) || type.uri().equals(name))
        .map(ProblemType::uri)
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "problem",
                    name,
                    "拒绝类型",
                    Arrays.stream(ProblemType.values())
                        .map(ProblemType::code)
                        .collect(Collectors.joining("、"))));
  }

  private static RuntimeException unknown(
      String parameter, String given, String what, String known) {
    return Rejections.invalidParameter(
        parameter,
        FaultCodes.UNKNOWN_VALUE,
        "没有%s“%s”，可用%s：%s".formatted(what, given, what, known));
  }

  private static @Nullable String text(String parameter, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.indexOf('\0') >= 0) {
      throw Rejections.invalidParameter(
          parameter, FaultCodes.BAD_FORMAT, "参数 %s 含有不可用的字符".formatted(parameter));
    }
    return value.strip();
  }
}
