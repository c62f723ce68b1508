package cn.xunbao.query.history;

import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportCorrectionRefused;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportSupplemented;
import cn.xunbao.events.report.ReportWithdrawn;
import cn.xunbao.events.request.RequestAnswered;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.request.RequestReferred;
import cn.xunbao.events.request.RequestSubmitted;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskAmended;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a Chinese sentence what happened. */
final class Sentences {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT).withZone(Period.ZONE);

  private Sentences() {}

  /** 列入方案，牵头单位：市商务局、市统计局; of a later task with the document that adds it. */
  static String defined(TaskMatter.Plan plan, @Nullable String document) {
    var entered = document == null ? "列入方案" : "调整方案新增（%s）".formatted(document);
    return plan.leadUnits().isEmpty()
        ? entered + "，未明确牵头单位"
        : entered + "，牵头单位：" + NamedUnit.names(plan.leadUnits());
  }

  /** 调整方案变更（吉政办发〔2023〕12号）：完成时限由 2023-12 调整为 2023-11. */
  static String amended(TaskAmended event) {
    var before = event.previousTerms();
    var after = event.terms();
    var changes = new StringJoiner("，");
    if (!Objects.equals(before.deadline(), after.deadline())) {
      changes.add("完成时限由 %s 调整为 %s".formatted(orNone(before.deadline()), orNone(after.deadline())));
    }
    if (!before.title().equals(after.title())) {
      changes.add("任务内容调整");
    }
    if (!before.responsibleUnits().equals(after.responsibleUnits())) {
      changes.add("责任单位调整");
    }
    if (!before.supportingUnits().equals(after.supportingUnits())) {
      changes.add("配合单位调整");
    }
    return "调整方案变更（%s）：%s".formatted(event.document(), changes);
  }

  /** 调整方案调减（吉政办发〔2023〕12号），自下一期起不再报送. */
  static String dropped(TaskDropped event) {
    return "调整方案调减（%s），自下一期起不再报送".formatted(event.document());
  }

  /** 销号（吉督办〔2023〕21号），自下一期起不再报送. */
  static String closed(TaskClosed event) {
    return "销号（%s），自下一期起不再报送".formatted(event.document());
  }

  /** 牵头单位由 无 调整为 市商务局. */
  static String assigned(TaskMatter.Leads before, TaskMatter.Leads after) {
    if (codes(before).equals(codes(after))) {
      return "牵头单位仍为 %s，调整责任人员".formatted(NamedUnit.names(after.leadUnits()));
    }
    return "牵头单位由 %s 调整为 %s%s"
        .formatted(
            NamedUnit.names(before.leadUnits()),
            NamedUnit.names(after.leadUnits()),
            source(after.source()));
  }

  private static String source(@Nullable LeadSource source) {
    return switch (source) {
      case ANNEX_ROW -> "（依据任务分解表）";
      case SECTION -> "（依据所在部分的牵头单位）";
      case FIRST_NAMED -> "（依据排名第一的单位）";
      case null -> "";
    };
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "无" : text;
  }

  /** 明确责任人员：主要领导 龙大山，具体承办人 田小禾. */
  static String named(TaskMatter.People people) {
    var named = new StringJoiner("，");
    add(named, "主要领导", people.principalLeader());
    add(named, "分管领导", people.responsibleLeader());
    add(named, "责任股室", people.section());
    add(named, "具体承办人", people.handler());
    return "明确责任人员：" + named;
  }

  /** 市商务局交接：向明（副局长）移交田小禾（副局长），自2023-06-01起. */
  static String handedOver(TaskHandedOver event, String unit) {
    return "%s交接：%s（%s）移交%s（%s），自%s起"
        .formatted(
            unit,
            event.from().name(),
            event.from().post(),
            event.to().name(),
            event.to().post(),
            event.on());
  }

  /** 市商务局报送2023年4月上旬进展（按时）. */
  static String reported(ReportEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    var period = period(event.period());
    return switch (event) {
      case ReportSubmitted e -> "%s报送%s进展（%s）".formatted(unit, period, punctual(e.onTime()));
      case ReportResent e -> "%s修改重报%s进展（第%d版）".formatted(unit, period, e.revision());
      case ReportResubmitted e ->
          "%s重新报送%s进展（第%d版，%s）".formatted(unit, period, e.revision(), punctual(e.onTime()));
      case ReportCorrected e -> "%s更正%s进展（第%d版）".formatted(unit, period, e.revision());
      case ReportCorrectionProposed e ->
          "%s提出更正%s进展（第%d版，待同意）".formatted(unit, period, e.revision());
      case ReportCorrectionAgreed e ->
          "%s同意%s%s进展的更正（第%d版）".formatted(party(e.party()), unit, period, e.revision());
      case ReportCorrectionApproved e -> "%s%s进展的更正生效（第%d版）".formatted(unit, period, e.revision());
      case ReportCorrectionRefused e ->
          "%s不同意%s%s进展的更正（第%d版）".formatted(party(e.party()), unit, period, e.revision());
      case ReportAccepted e -> "%s%s报送审核通过（第%d版）".formatted(unit, period, e.revision());
      case ReportReturned e ->
          "%s%s报送被退回（第%d版），%s"
              .formatted(
                  unit,
                  period,
                  e.revision(),
                  e.afterCutOff() ? "截稿后退回，不影响是否按时" : "限%s前重报".formatted(time(e.resubmitBy())));
      case ReportWithdrawn e -> "%s撤回%s报送（第%d版）".formatted(unit, period, e.revision());
      case ReportSupplemented e -> "%s补充%s材料：%s".formatted(unit, period, e.text());
      case ReportAttachmentAdded e -> "%s为%s报送附上“%s”".formatted(unit, period, e.name());
      case InputReviewed e ->
          "牵头单位%s%s%s协办情况".formatted(e.confirmed() ? "确认" : "不予确认", unit, period);
      case ConcurrenceGiven e ->
          "共同牵头单位%s会签%s%s%s进展（第%d版）"
              .formatted(
                  names.apply(e.lead()), e.agrees() ? "同意" : "不同意", unit, period, e.revision());
      case ReportDrafted e -> "%s内部送审%s进展（第%d稿），尚未报送".formatted(unit, period, e.draft());
      case ReportDraftApproved e ->
          "%s%s进展送审稿（第%d稿）%s"
              .formatted(
                  unit,
                  period,
                  e.draft(),
                  e.receiptId() == null
                      ? "通过第%d个内部环节".formatted(e.step())
                      : "内部审签完毕，承办人%s".formatted(e.handler().name()));
      case ReportDraftReturned e ->
          "%s%s进展送审稿（第%d稿）在第%d个内部环节退回".formatted(unit, period, e.draft(), e.step());
      case ReportExcused e ->
          "%s%s%s报送".formatted(e.excuse() == Excuse.EXEMPTED ? "豁免" : "免除", unit, period);
      case ReportExcuseRevoked e -> "撤销%s%s的豁免或免报".formatted(unit, period);
      case ExtensionRequested e -> "%s申请%s报送延期至%s".formatted(unit, period, time(e.until()));
      case ExtensionGranted e -> "同意%s%s报送延期至%s".formatted(unit, period, time(e.until()));
      case ExtensionRefused e -> "不同意%s%s报送延期".formatted(unit, period);
    };
  }

  /** 市商务局说明2023年4月上旬的疑点提示（累计数下降）. */
  static String explained(QuestionAnswered event, String unit) {
    return "%s说明%s的疑点提示（%s）"
        .formatted(unit, Period.parse(event.period()).chinese(), event.kind().chinese());
  }

  /** 催报市商务局2023年4月上旬进展（逾期催报，含本任务共2项）. */
  static String reminded(UnitReminded event, String unit) {
    var kind =
        switch (event.kind()) {
          case BEFORE_DUE -> "到期提醒";
          case OVERDUE -> "逾期催报";
          case BY_HAND -> "人工催报";
        };
    return "催报%s%s进展（%s，含本任务共%d项）"
        .formatted(unit, period(event.period()), kind, event.tasks().size());
  }

  /** 市商务局提请研究（R0001）：展销会补贴口径如何把握？. */
  static String asked(RequestEvent event, UnaryOperator<String> names) {
    var unit = event.unit() == null ? "工作专班" : names.apply(event.unit());
    return switch (event) {
      case RequestSubmitted e -> "%s提请研究（%s）：%s".formatted(unit, e.request(), e.question());
      case RequestReferred e -> "%s提请研究的问题（%s）提交%s研究".formatted(unit, e.request(), e.meeting());
      case RequestAnswered e -> "答复%s提请研究的问题（%s）：%s".formatted(unit, e.request(), e.answer());
    };
  }

  private static String period(String code) {
    return Period.tryParse(code).map(Period::chinese).orElse(code);
  }

  private static String punctual(boolean onTime) {
    return onTime ? "按时" : "迟报";
  }

  private static String party(CorrectionParty party) {
    return party == CorrectionParty.OFFICE ? "审核方" : "单位负责人";
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static List<String> codes(TaskMatter.Leads leads) {
    return leads.leadUnits().stream().map(NamedUnit::unit).toList();
  }

  private static void add(StringJoiner to, String post, @Nullable String who) {
    if (who != null) {
      to.add(post + " " + who);
    }
  }
}
