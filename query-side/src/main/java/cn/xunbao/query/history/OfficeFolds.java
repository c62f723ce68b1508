package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.key.CountersignerEvent;
import cn.xunbao.events.key.SigningKeyEvent;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.simulation.SimulationEvent;
import cn.xunbao.events.summary.SerialEvent;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.issue.IssueSentences;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows what is about units, and what offices do beside the tasks. */
final class OfficeFolds {

  private final Map<String, UnitFold> units = new HashMap<>();
  private final Lines lines = new Lines();

  /** What an event says and changed. */
  Told next(RecordedEvent recorded, LocalDate day, UnaryOperator<String> unitNames) {
    return switch (recorded.event()) {
      case UnitEvent e ->
          units
              .computeIfAbsent(recorded.stream(), stream -> new UnitFold())
              .next(e, day, unitNames);
      case SummaryEvent e ->
          stated(recorded, IssueSentences.of(e, unitNames), IssueSentences.reason(e));
      default -> stated(recorded, said(recorded.event(), unitNames), null);
    };
  }

  private Told stated(RecordedEvent recorded, String what, @Nullable String reason) {
    return lines.next(recorded, what, reason, StatedMatter::of);
  }

  private static String said(DomainEvent event, UnaryOperator<String> unitNames) {
    return switch (event) {
      case ProgrammeEvent e -> ProgrammeSentences.of(e, unitNames);
      case AmendmentEvent e -> ProgrammeSentences.of(e);
      case ScoringEvent e -> ProgrammeSentences.of(e);
      case IssueEvent e -> OfficeSentences.of(e);
      case MeetingEvent e -> OfficeSentences.of(e);
      case SerialEvent e -> OfficeSentences.of(e);
      case ScoreListEvent e -> OfficeSentences.of(e, unitNames);
      case ClientEvent e -> OfficeSentences.of(e);
      case WebhookEvent e -> OfficeSentences.of(e);
      case AccessLetterEvent e -> OfficeSentences.of(e);
      case CountersignerEvent e -> OfficeSentences.of(e);
      case SigningKeyEvent e -> OfficeSentences.of(e);
      case SimulationEvent e -> "开始模拟运行";
      default -> "其他记录（%s）".formatted(EventTypes.typeOf(event.getClass()).value());
    };
  }
}
