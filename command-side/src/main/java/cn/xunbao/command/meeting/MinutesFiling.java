package cn.xunbao.command.meeting;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.item.ItemOpenings;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.meeting.MinutesFiled;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/** Files minutes: the meeting and all that it decided on, in one unit of work. */
public class MinutesFiling {

  private final Repository<Meeting> meetings;
  private final ItemOpenings openings;
  private final StreamNumbers numbers;

  MinutesFiling(Repository<Meeting> meetings, ItemOpenings openings, StreamNumbers numbers) {
    this.meetings = meetings;
    this.openings = openings;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<MinutesFiled> handle(FileMinutes command, MetaData metadata) throws Exception {
    requireLater(command, EventMetadata.fromMap(metadata));
    var programme = command.programme();
    var id =
        MeetingId.numbered(
            programme, numbers.next(number -> MeetingId.numbered(programme, number)));
    List<Function<String, List<ItemEvent>>> beginnings =
        command.items().stream()
            .map(one -> (Function<String, List<ItemEvent>>) item -> beginning(id, item, one))
            .toList();
    var decisions =
        openings.openAll(ItemKind.DECISION, programme, beginnings).stream()
            .map(opened -> opened.value().opening().item())
            .toList();
    var minutes =
        new MinutesFiled(
            programme,
            id.meeting(),
            command.campaign(),
            command.kind(),
            command.title(),
            command.heldAt(),
            command.minutes(),
            decisions);
    var meeting = meetings.newInstance(() -> new Meeting(minutes));
    return new Change<>(minutes, id.toString(), meeting.version(), true);
  }

  private static List<ItemEvent> beginning(
      MeetingId meeting, String item, FileMinutes.Decided decided) {
    var subject = decided.subject();
    return List.of(
        new DecisionTaken(
            meeting.programme(),
            item,
            subject.task(),
            subject.campaign(),
            meeting.meeting(),
            decided.text()),
        new ItemAssigned(
            meeting.programme(),
            ItemKind.DECISION,
            item,
            subject.task(),
            decided.unit(),
            decided.deadline(),
            null));
  }

  private static void requireLater(FileMinutes command, EventMetadata author) {
    for (var i = 0; i < command.items().size(); i++) {
      if (!command.items().get(i).deadline().isAfter(author.recordedAt())) {
        throw Rejections.invalidRequest(
            "/items/%d/deadline".formatted(i), "too-early", "议定事项的时限应晚于现在");
      }
    }
  }
}
