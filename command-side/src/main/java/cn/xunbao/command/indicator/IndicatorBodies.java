package cn.xunbao.command.indicator;

import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target.Operator;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The bodies of what is settled about indicators, for the description of the API. */
final class IndicatorBodies {

  private IndicatorBodies() {}

  @Schema(name = "IndicatorTarget")
  record Goal(
      @Schema(description = "AT_LEAST 不低于，AT_MOST 不高于，ABOUT 左右") Operator operator,
      @Schema(description = "数值") BigDecimal value,
      @Schema(description = "文字目标或节点日期；与数值二选一") String text) {}

  @Schema(name = "IndicatorDefinitionBody")
  record Definition(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "编码") String code,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "名称") String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "计量方式") Measure measure,
      @Schema(description = "计量单位") String unitOfMeasure,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "以高为好或以低为好") Direction direction,
      @Schema(description = "目标；可以后下达") Goal target,
      @Schema(description = "所属任务") String task,
      @Schema(description = "所属战役序号") Integer campaign,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "依据文件") String document) {}

  @Schema(name = "IndicatorTargetBody")
  record Target(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "目标") Goal target,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "自何日起执行") LocalDate from,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "依据文件") String document,
      @Schema(description = "原因") String reason) {}

  @Schema(name = "IndicatorPlanBody")
  record Plan(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "各期累计目标") List<Point> points,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "依据文件") String document) {}

  @Schema(name = "IndicatorPlanPoint")
  record Point(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "月或季", example = "2023-06")
          String period,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "累计目标") BigDecimal value) {}

  @Schema(name = "IndicatorBreakdownBody")
  record Breakdown(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "DEPARTMENTS 部门，TOWNS 乡镇街道")
          Dimension dimension,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "各单位的份额") List<Share> parts,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "依据文件") String document) {}

  @Schema(name = "IndicatorBreakdownPart")
  record Share(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "单位编码") String unit,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "份额") BigDecimal value) {}

  @Schema(name = "IndicatorLinkBody")
  record Link(
      @Schema(description = "与哪项指标为同一数据；不填为取消") String sameAs,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}

  @Schema(name = "IndicatorAvailabilityBody")
  record Availability(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "旬、月、季、年", example = "月")
          String frequency,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "期满后几日可得") int lagDays,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}

  @Schema(name = "IndicatorOwnerBody")
  record Owner(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "数据责任单位") String unit,
      @Schema(description = "部门填报、统计反馈、上级通报") String source,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}

  @Schema(name = "IndicatorValueBody")
  record Value(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "数值") BigDecimal value,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "数据所属期", example = "2023-04")
          String dataPeriod,
      @Schema(description = "部门填报、统计反馈、上级通报") String source,
      @Schema(description = "快报、初步核算、核定") String status,
      @Schema(description = "原因；累计数下降时必填") String reason) {}

  @Schema(name = "IndicatorInboundBody")
  record Inbound(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "数据所属期", example = "2023-Q1")
          String dataPeriod,
      @Schema(description = "数值") BigDecimal value,
      @Schema(description = "位次") Integer rank,
      @Schema(description = "参加排名的总数") Integer of,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "发布单位") String issuer,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "文号") String document) {}
}
