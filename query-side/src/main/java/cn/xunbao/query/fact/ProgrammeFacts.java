package cn.xunbao.query.fact;

import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.amendment.PlanAmended;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
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
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import java.util.Locale;

/** Which facts the event of a programme, its rules and amendments brings. */
final class ProgrammeFacts {

  private ProgrammeFacts() {}

  static List<FactChange<?>> of(ProgrammeEvent event, RecordedEvent recorded) {
    return switch (event) {
      case ProgrammeDefined e ->
          FactChange.one(e.programme(), FactKind.PLAN, "plan", new PlanFact(e));
      case CampaignDefined e ->
          FactChange.one(
              e.programme(),
              FactKind.CAMPAIGN,
              String.format(Locale.ROOT, "%02d", e.campaign()),
              e);
      case BreakdownRowDefined e -> FactChange.one(e.programme(), FactKind.BREAKDOWN, e.code(), e);
      case CalendarAdopted e ->
          FactChange.one(e.programme(), FactKind.CALENDAR, FactKeys.version(e.version()), e);
      case DueRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.DUE_RULE, FactKeys.version(e.version()), e);
      case CertificationRuleAdopted e ->
          FactChange.one(
              e.programme(), FactKind.CERTIFICATION_RULE, FactKeys.version(e.version()), e);
      case ScheduleRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.SCHEDULE_RULE, FactKeys.version(e.version()), e);
      case LightRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.LIGHT_RULE, FactKeys.version(e.version()), e);
      case LightTableAdopted e ->
          FactChange.one(e.programme(), FactKind.LIGHT_TABLE, FactKeys.version(e.version()), e);
      case JointLeadRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.JOINT_LEAD_RULE, FactKeys.version(e.version()), e);
      case RhythmAdopted e ->
          FactChange.one(e.programme(), FactKind.RHYTHM, FactKeys.version(e.version()), e);
      case PeriodsJoined e ->
          FactChange.one(e.programme(), FactKind.JOINED_PERIODS, FactKeys.version(e.version()), e);
      case QuestionRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.QUESTION_RULE, FactKeys.version(e.version()), e);
      case DocumentCodeAdopted e ->
          FactChange.one(e.programme(), FactKind.DOCUMENT_CODE, FactKeys.version(e.version()), e);
      case TaskForceChanged e -> List.of();
      case ProgrammeClosed e -> List.of();
      case ProgrammeAdopted e ->
          FactChange.one(
              e.programme(),
              FactKind.PROGRAMME,
              "programme",
              new ProgrammeFact(e.programme(), recorded.recordedAt(), recorded.position()));
    };
  }

  static List<FactChange<?>> of(AmendmentEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PlanAmended e ->
          FactChange.one(
              e.programme(),
              FactKind.AMENDMENT,
              String.format(Locale.ROOT, "%03d", e.number()),
              new AmendmentFact(
                  e,
                  recorded.metadata().name(),
                  recorded.metadata().post(),
                  recorded.recordedAt(),
                  recorded.position()));
    };
  }

  static List<FactChange<?>> of(ScoringEvent event) {
    return switch (event) {
      case ScoringRuleAdopted e ->
          FactChange.one(e.programme(), FactKind.SCORING_RULE, FactKeys.version(e.version()), e);
    };
  }
}
