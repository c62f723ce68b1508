package cn.xunbao.query;

import cn.xunbao.edge.EdgeConfiguration;
import cn.xunbao.query.access.AccessConfiguration;
import cn.xunbao.query.amendment.AmendmentConfiguration;
import cn.xunbao.query.at.MomentConfiguration;
import cn.xunbao.query.audit.AuditConfiguration;
import cn.xunbao.query.blame.BlameConfiguration;
import cn.xunbao.query.chronicle.ChronicleConfiguration;
import cn.xunbao.query.closing.ClosingConfiguration;
import cn.xunbao.query.compare.CompareConfiguration;
import cn.xunbao.query.document.web.DocumentConfiguration;
import cn.xunbao.query.duty.DutyConfiguration;
import cn.xunbao.query.escalation.EscalationConfiguration;
import cn.xunbao.query.evidence.EvidenceConfiguration;
import cn.xunbao.query.fact.FactConfiguration;
import cn.xunbao.query.indicator.IndicatorConfiguration;
import cn.xunbao.query.issue.IssueConfiguration;
import cn.xunbao.query.item.ItemConfiguration;
import cn.xunbao.query.ledger.LedgerConfiguration;
import cn.xunbao.query.letter.LetterConfiguration;
import cn.xunbao.query.light.LightConfiguration;
import cn.xunbao.query.list.ListConfiguration;
import cn.xunbao.query.measure.MeasureConfiguration;
import cn.xunbao.query.meeting.MeetingConfiguration;
import cn.xunbao.query.programme.ProgrammeConfiguration;
import cn.xunbao.query.project.ProjectConfiguration;
import cn.xunbao.query.proposal.ProposalConfiguration;
import cn.xunbao.query.question.QuestionConfiguration;
import cn.xunbao.query.receipt.ReceiptConfiguration;
import cn.xunbao.query.reminder.ReminderConfiguration;
import cn.xunbao.query.replay.ReplayConfiguration;
import cn.xunbao.query.request.RequestConfiguration;
import cn.xunbao.query.scoring.ScoringConfiguration;
import cn.xunbao.query.sheet.SheetConfiguration;
import cn.xunbao.query.summary.web.SummaryConfiguration;
import cn.xunbao.query.timeline.TimelineConfiguration;
import cn.xunbao.query.timer.TimerConfiguration;
import cn.xunbao.query.trace.TraceConfiguration;
import cn.xunbao.query.unit.UnitConfiguration;
import cn.xunbao.query.work.WorkConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything the query side consists of, for an application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  EdgeConfiguration.class,
  ChronicleConfiguration.class,
  EvidenceConfiguration.class,
  FactConfiguration.class,
  MomentConfiguration.class,
  AccessConfiguration.class,
  SummaryConfiguration.class,
  LedgerConfiguration.class,
  UnitConfiguration.class,
  TraceConfiguration.class,
  TimelineConfiguration.class,
  AuditConfiguration.class,
  ReceiptConfiguration.class,
  DutyConfiguration.class,
  SheetConfiguration.class,
  ReminderConfiguration.class,
  TimerConfiguration.class,
  ProgrammeConfiguration.class,
  LightConfiguration.class,
  WorkConfiguration.class,
  ProjectConfiguration.class,
  ListConfiguration.class,
  AmendmentConfiguration.class,
  ProposalConfiguration.class,
  ItemConfiguration.class,
  MeetingConfiguration.class,
  RequestConfiguration.class,
  QuestionConfiguration.class,
  EscalationConfiguration.class,
  ClosingConfiguration.class,
  IssueConfiguration.class,
  MeasureConfiguration.class,
  ScoringConfiguration.class,
  IndicatorConfiguration.class,
  DocumentConfiguration.class,
  CompareConfiguration.class,
  LetterConfiguration.class,
  ReplayConfiguration.class,
  BlameConfiguration.class,
})
public class QuerySide {}
