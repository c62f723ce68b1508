package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.light.LadderStep;
import cn.xunbao.light.LightRow;
import cn.xunbao.light.RatingLights;
import cn.xunbao.period.PeriodKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What is sent to change a programme, for the description of the API. */
final class RuleBodies {

  private static final String BASIS = "依据（会议、文号）";
  private static final String FROM = "自哪一期起执行；该期须尚未到报送时限";

  private RuleBodies() {}

  record Due(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "起算日：期初、期末或下月固定日",
              example = "PERIOD_END")
          DueRule.Anchor anchor,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "起算日之后（负数为之前）第几个工作日；0为起算日当天",
              example = "1")
          int workdays,
      @Schema(description = "下月几日（1至28），仅用于 DAY_OF_MONTH") Integer dayOfMonth,
      @Schema(description = "截止时刻，默认当日24时", example = "12:00") String time,
      @Schema(description = "起算日当天为时限而遇非工作日时顺延或提前，默认顺延") DueRule.Shift shift,
      @Schema(description = "适用的周期，默认全部") List<PeriodKind> kinds) {}

  record Calendar(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-12-X1")
          String from,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "放假安排的出处") String source,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "有放假安排的首年") int firstYear,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "有放假安排的末年") int lastYear,
      @Schema(description = "放假日") List<LocalDate> daysOff,
      @Schema(description = "调休上班日") List<LocalDate> makeUpWorkdays,
      @Schema(description = "尚无安排的年度的法定节假日") List<LocalDate> statutoryHolidays) {}

  record JointLeads(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "共同牵头单位各自报送（EACH）或由第一牵头单位报送（PRIMARY）")
          JointLeadMode mode) {}

  @Schema(name = "LightRuleBody")
  record Lights(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description =
                  "各行一灯，条件全部成立时亮；GAP 与序时进度之差（百分点），RATIO 完成比例（%），DAYS 逾期天数，RUN 连续落后旬数，PEERS 同类单位名次位置（%）")
          List<LightRow> rows,
      @Schema(description = "预警阶梯：连续落后满几旬，发蓝色、橙色、红色预警") List<LadderStep> ladder,
      @Schema(description = "无数字指标任务的自评（经确认）对应的灯；默认已完成蓝、正常推进绿、滞后红、未启动不亮，有时间节点逾期的至多黄")
          RatingLights ratings) {}

  record Schedule(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "XUN_36 按旬，MONTHS_12 按月，DAYS 按日，WORKDAYS 按工作日折算")
          ScheduleMethod method) {}

  @Schema(name = "CertificationRuleBody")
  record Certification(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(description = "专项序号，默认全部专项") Integer campaign,
      @Schema(description = "按月（MONTH）、按季（QUARTER）；空为不再要求", example = "[\"MONTH\"]")
          List<String> rhythms,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "评估认定牵头单位数值的单位编码",
              example = "433101-043")
          String assessor,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "组织核验的单位编码",
              example = "433101-001")
          String verifier) {}

  @Schema(name = "QuestionRuleBody")
  record Questions(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM,
              example = "2023-05-X1")
          String from,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "变动超过此前最大一次的几倍才提示（默认3）")
          int jumpFactor,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "此前至少须有几次变动（默认3）")
          int fewestMoves,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "只看此前最近几次变动（默认6）")
          int mostMoves,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "报送时限前几日内报出的才提示（默认3）")
          int lastDays,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "文字相近到百分之几才提示（默认90）")
          int alike,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "少于几个字的不比较（默认20）")
          int shortest,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "几个工作日内只本单位可见（默认3）")
          int ownWorkdays) {}

  @Schema(name = "DocumentCodeBody")
  record DocumentCode(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "自哪一期的通报起使用；已印发的不变",
              example = "2023-05")
          String from,
      @Schema(description = "专项序号；不填为全部专项的通报") Integer campaign,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "哪一种周期的通报",
              example = "MONTH")
          PeriodKind period,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "机关代字，至多8个汉字",
              example = "吉督通")
          String code) {}

  record AdoptedRhythm(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = FROM + "，且须为该周期一期的开始",
              example = "2023-05-X1")
          String from,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "周期") PeriodKind period,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "产品；调度和简报须由单位报送",
              example = "调度")
          String product,
      @Schema(description = "专项序号，默认全部专项") Integer campaign,
      @Schema(description = "任务编码，默认全部任务") List<String> tasks) {}

  record Joined(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "前后相连的两旬",
              example = "[\"2023-09-X3\",\"2023-10-X1\"]")
          List<String> periods) {}

  record Force(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis,
      @Schema(description = "自何日起，默认当日") LocalDate on,
      @Schema(description = "专班办公室所在单位编码") String hostUnit,
      @Schema(description = "第一召集人") String firstConvener,
      @Schema(description = "召集人") String convener,
      @Schema(description = "副召集人") String deputyConvener,
      @Schema(description = "成员单位编码") List<String> memberUnits,
      @Schema(description = "专项组") List<Group> groups) {}

  record Group(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "名称") String name,
      @Schema(description = "所在单位编码") String hostUnit,
      @Schema(description = "所辖任务编码") List<String> tasks) {}

  record Closing(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = BASIS) String basis) {}
}
