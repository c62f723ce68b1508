package cn.xunbao.command;

import cn.xunbao.command.amendment.AmendmentConfiguration;
import cn.xunbao.command.attachment.AttachmentConfiguration;
import cn.xunbao.command.closing.ClosingConfiguration;
import cn.xunbao.command.dispatch.DispatchConfiguration;
import cn.xunbao.command.handover.HandoverConfiguration;
import cn.xunbao.command.indicator.IndicatorConfiguration;
import cn.xunbao.command.instruction.InstructionConfiguration;
import cn.xunbao.command.issue.IssueConfiguration;
import cn.xunbao.command.item.ItemConfiguration;
import cn.xunbao.command.lead.LeadConfiguration;
import cn.xunbao.command.letter.LetterConfiguration;
import cn.xunbao.command.list.ListConfiguration;
import cn.xunbao.command.measure.MeasureConfiguration;
import cn.xunbao.command.meeting.MeetingConfiguration;
import cn.xunbao.command.problem.ProblemConfiguration;
import cn.xunbao.command.programme.ProgrammeConfiguration;
import cn.xunbao.command.project.ProjectConfiguration;
import cn.xunbao.command.question.QuestionConfiguration;
import cn.xunbao.command.reminder.ReminderConfiguration;
import cn.xunbao.command.reorganisation.ReorganisationConfiguration;
import cn.xunbao.command.report.ReportConfiguration;
import cn.xunbao.command.request.RequestConfiguration;
import cn.xunbao.command.scoring.ScoringConfiguration;
import cn.xunbao.command.summary.SummaryConfiguration;
import cn.xunbao.command.task.TaskConfiguration;
import cn.xunbao.command.unit.UnitConfiguration;
import cn.xunbao.command.value.ValueConfiguration;
import cn.xunbao.command.work.WorkConfiguration;
import cn.xunbao.edge.EdgeConfiguration;
import cn.xunbao.edge.idempotency.IdempotencyConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything the command side consists of, for an application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  EdgeConfiguration.class,
  IdempotencyConfiguration.class,
  DispatchConfiguration.class,
  UnitConfiguration.class,
  TaskConfiguration.class,
  ProgrammeConfiguration.class,
  AttachmentConfiguration.class,
  ReportConfiguration.class,
  IssueConfiguration.class,
  ReorganisationConfiguration.class,
  HandoverConfiguration.class,
  AmendmentConfiguration.class,
  LeadConfiguration.class,
  ReminderConfiguration.class,
  ItemConfiguration.class,
  ProblemConfiguration.class,
  InstructionConfiguration.class,
  MeetingConfiguration.class,
  RequestConfiguration.class,
  QuestionConfiguration.class,
  WorkConfiguration.class,
  SummaryConfiguration.class,
  ClosingConfiguration.class,
  MeasureConfiguration.class,
  ProjectConfiguration.class,
  ListConfiguration.class,
  ScoringConfiguration.class,
  IndicatorConfiguration.class,
  ValueConfiguration.class,
  LetterConfiguration.class,
})
public class CommandSide {}
