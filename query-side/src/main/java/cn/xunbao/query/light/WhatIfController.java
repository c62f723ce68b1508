package cn.xunbao.query.light;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.light.LightTableReader;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.light.LightTable;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Trial of rules for lights over HTTP. It changes nothing, so it is a question with the rule as a
 * parameter.
 */
@RestController
@AllowedTo({Role.COORDINATION_OFFICE, Role.ADMIN, Role.AUDITOR})
class WhatIfController {

  private final ReadAccess access;
  private final Facts facts;

  WhatIfController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "试算亮灯规则",
      description = "如果自所写期次起采用这一规则，已结束各旬中哪些指标的灯会不同：逐项列出前后两灯及其说明。只试算，不采用，不改变任何记录。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/rules/lights/what-if")
  WhatIfAnswer whatIf(
      @PathVariable("p") String programme,
      @Parameter(
              description = "规则，JSON 文本，同采用亮灯规则的 rows、ladder、ratings",
              example =
                  "{\"rows\":[{\"light\":\"GREEN\",\"when\":[{\"quantity\":\"GAP\",\"atLeast\":\"-5\"}]},{\"light\":\"RED\",\"when\":[{\"quantity\":\"GAP\",\"below\":\"-5\"}]}]}")
          @RequestParam("rule")
          String rule,
      @Parameter(description = "自哪一旬起", example = "2023-03-X3") @RequestParam("from") String from,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var table = table(rule);
    var first = first(state, from);
    var known = new HashMap<String, PeriodReports>();
    var trial =
        new WhatIf(
            state,
            table,
            first,
            period ->
                known.computeIfAbsent(
                    period.code(),
                    code -> PeriodReports.at(facts, programme, code, moment.position())),
            moment.asOf());
    return new WhatIfAnswer(
        moment.asOf(),
        moment.position(),
        programme,
        first.code(),
        Stream.iterate(first, period -> isOver(period, state, moment.asOf()), Period::next)
            .flatMap(period -> trial.differences(period).stream())
            .toList());
  }

  private static boolean isOver(Period period, ProgrammeState state, Instant asOf) {
    return period.year() == state.plan().year() && !period.endsAt().isAfter(asOf);
  }

  private static LightTable table(String rule) {
    var faults = new Faults();
    var input = JsonBody.parse(rule.getBytes(StandardCharsets.UTF_8)).object(faults);
    var table = LightTableReader.read(input);
    input.done();
    faults.throwIfAny();
    return table;
  }

  private static Period first(ProgrammeState state, String code) {
    return Period.tryParse(code)
        .filter(period -> period.kind() == PeriodKind.XUN)
        .filter(period -> period.year() == state.plan().year())
        .orElseThrow(
            () ->
                Rejections.invalidParameter(
                    "from",
                    FaultCodes.BAD_FORMAT,
                    "“%s”不是本方案年度（%d年）的旬".formatted(code, state.plan().year())));
  }

  /**
   * What would differ.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param from code of the 旬 from which on the rule is tried
   * @param differences lights that would differ, by 旬 and in the order of the plan
   */
  record WhatIfAnswer(
      Instant asOf,
      long position,
      String programme,
      String from,
      List<LightDifference> differences) {}
}
