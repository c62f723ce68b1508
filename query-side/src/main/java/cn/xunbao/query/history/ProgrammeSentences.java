package cn.xunbao.query.history;

import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.amendment.PlanAmended;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.period.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to a programme and its rules. */
final class ProgrammeSentences {

  private ProgrammeSentences() {}

  /** 采用报送时限规则第2版，自2023年5月上旬起（吉督办〔2023〕9号）. */
  static String of(ProgrammeEvent event, UnaryOperator<String> names) {
    return switch (event) {
      case ProgrammeDefined e -> "录入方案“%s”".formatted(e.title());
      case CampaignDefined e -> "第%d专项“%s”列入方案".formatted(e.campaign(), e.name());
      case BreakdownRowDefined e -> "任务分解表“%s”列入方案：%s".formatted(e.code(), e.title());
      case CalendarAdopted e -> adopted("工作日历", e.version(), e.from(), e.source());
      case DueRuleAdopted e -> adopted("报送时限规则", e.version(), e.from(), e.basis());
      case ScheduleRuleAdopted e ->
          adopted("序时进度规则（%s）".formatted(e.method().chinese()), e.version(), e.from(), e.basis());
      case LightRuleAdopted e -> adopted("亮灯规则", e.version(), null, e.basis());
      case LightTableAdopted e -> adopted("亮灯规则", e.version(), e.from(), e.basis());
      case JointLeadRuleAdopted e ->
          adopted(
              e.mode() == JointLeadMode.EACH ? "共同牵头规则（各自报送）" : "共同牵头规则（第一牵头报送）",
              e.version(),
              e.from(),
              e.basis());
      case CertificationRuleAdopted e ->
          adopted(
              "%s认定核验规则（%s评估，%s核验）"
                  .formatted(
                      scope(e.campaign()),
                      names.apply(e.rule().assessor()),
                      names.apply(e.rule().verifier())),
              e.version(),
              e.from(),
              e.basis());
      case RhythmAdopted e ->
          adopted(
              "%s节奏“%s%s”"
                  .formatted(
                      scope(e.campaign()), e.rhythm().period().chinese(), e.rhythm().product()),
              e.version(),
              e.from(),
              e.basis());
      case QuestionRuleAdopted e -> adopted("疑点提示规则", e.version(), e.from(), e.basis());
      case DocumentCodeAdopted e ->
          adopted(
              "%s发文机关代字“%s”".formatted(scope(e.code().campaign()), e.code().code()),
              e.version(),
              e.from(),
              e.basis());
      case PeriodsJoined e ->
          "%s与%s合并报送（%s）".formatted(period(e.first()), period(e.second()), e.basis());
      case TaskForceChanged e -> "第%d专项工作专班调整，自%s起（%s）".formatted(e.campaign(), e.on(), e.basis());
      case ProgrammeAdopted e ->
          "方案启用：专项%d个，任务%d项，其中%d项未明确牵头单位".formatted(e.campaigns(), e.tasks(), e.withoutLead());
      case ProgrammeClosed e -> "方案办结（%s）".formatted(e.basis());
    };
  }

  /** 调整方案第1号（吉政办发〔2023〕12号）：新增1项，调减2项，变更0项. */
  static String of(AmendmentEvent event) {
    return switch (event) {
      case PlanAmended e ->
          "调整方案第%d号（%s）：新增%d项，调减%d项，变更%d项"
              .formatted(
                  e.number(),
                  e.document(),
                  e.added().size(),
                  e.dropped().size(),
                  e.changed().size());
    };
  }

  /** 采用考核计分规则第1版，自2023年4月上旬起（吉考办〔2023〕2号）. */
  static String of(ScoringEvent event) {
    return switch (event) {
      case ScoringRuleAdopted e -> adopted("考核计分规则", e.version(), e.from(), e.basis());
    };
  }

  private static String adopted(String what, int version, @Nullable String from, String basis) {
    return "采用%s第%d版%s（%s）"
        .formatted(what, version, from == null ? "" : "，自" + period(from) + "起", basis);
  }

  private static String scope(@Nullable Integer campaign) {
    return campaign == null ? "" : "第%d专项".formatted(campaign);
  }

  private static String period(String code) {
    return Period.tryParse(code).map(Period::chinese).orElse(code);
  }
}
