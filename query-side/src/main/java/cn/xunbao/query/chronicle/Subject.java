package cn.xunbao.query.chronicle;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.events.reminder.ReminderEvent;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.summary.SerialEvent;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an event is about, as far as it can be searched by.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the period
 * @param campaign ordinal of the campaign, where the event itself says it
 */
public record Subject(
    @Nullable String programme,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period,
    @Nullable Integer campaign) {

  /** The subject of an event that says no campaign. */
  public Subject(
      @Nullable String programme,
      @Nullable String task,
      @Nullable String unit,
      @Nullable String period) {
    this(programme, task, unit, period, null);
  }

  /** The subject of an event: the components of these names, which events use alike. */
  static Subject of(DomainEvent event) {
    return switch (event) {
      case ReportEvent e -> from(e);
      case IssueEvent e -> from(e);
      case ReminderEvent e -> from(e);
      case ItemEvent e -> from(e);
      case MeetingEvent e -> from(e);
      case RequestEvent e -> from(e);
      case QuestionEvent e -> from(e);
      case NodesEvent e -> from(e);
      case RatingEvent e -> from(e);
      case ClosingEvent e -> from(e);
      case SummaryEvent e -> from(e);
      case SerialEvent e -> from(e);
      case MeasureEvent e -> from(e);
      case ProjectEvent e -> from(e);
      case ListEvent e -> from(e);
      case ScoringEvent e -> from(e);
      case ScoreListEvent e -> from(e);
      case IndicatorEvent e -> from(e);
      case ValueEvent e -> from(e);
      case TaskEvent e -> from(e);
      case AmendmentEvent e -> from(e);
      case ProgrammeEvent e -> from(e);
      case UnitEvent e -> from(e);
      case ClientEvent e -> from(e);
      case WebhookEvent e -> from(e);
      case AccessLetterEvent e -> from(e);
      default -> new Subject(null, null, null, null);
    };
  }

  private static Subject from(DomainEvent event) {
    JsonNode fields = EventJson.mapper().valueToTree(event);
    return new Subject(
        text(fields, "programme"),
        text(fields, "task"),
        text(fields, "unit"),
        text(fields, "period"),
        ordinal(fields, "campaign"));
  }

  /** The subject in a row of the chronicle. */
  static Subject of(ResultSet row) throws SQLException {
    return new Subject(
        row.getString("programme"),
        row.getString("task"),
        row.getString("unit"),
        row.getString("period"),
        row.getObject("campaign", Integer.class));
  }

  private static @Nullable Integer ordinal(JsonNode fields, String name) {
    var value = fields.get(name);
    return value == null || !value.isInt() ? null : value.intValue();
  }

  private static @Nullable String text(JsonNode fields, String name) {
    var value = fields.get(name);
    return value == null || !value.isString() ? null : value.stringValue();
  }
}
