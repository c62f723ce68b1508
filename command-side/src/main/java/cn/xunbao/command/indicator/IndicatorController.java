package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What offices settle about indicators, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/indicators")
class IndicatorController {

  private final IndicatorDesk desk;

  IndicatorController(IndicatorDesk desk) {
    this.desk = desk;
  }

  @Operation(
      summary = "下达或调整目标",
      description = "写明依据文件和自何日起执行；此前各期的完成情况不变。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Target.class))))
  @PostMapping("/{code}/targets")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> target(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller),
        precondition,
        ChangeReader::target);
  }

  @Operation(
      summary = "批准分月、分季目标",
      description = "累计数，最后一期须等于目标；节点型指标写到期应完成的百分比，最后为100。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Plan.class))))
  @PostMapping("/{code}/plan")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> plan(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller), precondition, ChangeReader::plan);
  }

  @Operation(
      summary = "分解目标",
      description =
          "按部门（DEPARTMENTS）或乡镇街道（TOWNS）分解，合计须等于目标；两种分解并列，不重复计算。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = IndicatorBodies.Breakdown.class))))
  @PostMapping("/{code}/breakdown")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> breakdown(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller),
        precondition,
        ChangeReader::breakdown);
  }

  @Operation(
      summary = "与另一指标为同一数据",
      description = "同一数据只计一次；不填 sameAs 的，取消原有关联；不得互相指向。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Link.class))))
  @PostMapping("/{code}/link")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> link(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller), precondition, ChangeReader::link);
  }

  @Operation(
      summary = "设定数据到期规则",
      description = "按旬、月、季、年取数，期满后若干日可得；此前数据未到期，不亮灰灯。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = IndicatorBodies.Availability.class))))
  @PostMapping("/{code}/availability")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> availability(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller),
        precondition,
        ChangeReader::availability);
  }

  @Operation(
      summary = "明确数据责任单位",
      description = "不明确的，战役目标随同一数据的任务牵头单位，否则由专班办公室据统计部门数据填报。已有设定的，须带 If-Match（该指标的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Owner.class))))
  @PostMapping("/{code}/owner")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> owner(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return desk.settle(
        new IndicatorDesk.Request(programme, code, body, caller),
        precondition,
        ChangeReader::owner);
  }
}
