package cn.xunbao.command.reminder;

import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.reminder.ReminderId;
import cn.xunbao.events.reminder.UnitReminded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/** Reminds units, in working hours only; the streams of all of them in one unit of work. */
public class Reminding {

  private final Repository<Reminder> reminders;
  private final ProgrammeDirectory programmes;

  Reminding(Repository<Reminder> reminders, ProgrammeDirectory programmes) {
    this.reminders = reminders;
    this.programmes = programmes;
  }

  @CommandHandler
  Change<List<UnitReminded>> handle(RemindUnits command, MetaData metadata) throws Exception {
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var calendar = programmes.require(command.programme()).rules().calendar();
    if (!WorkingHours.contain(at, calendar)) {
      throw Rejections.conflict(
          "催报限工作日9:00至18:00，请于%s起办理"
              .formatted(AnswerInstants.print(WorkingHours.nextFrom(at, calendar))));
    }
    var recorded = new ArrayList<UnitReminded>();
    var stream = "";
    var sequence = Change.NOTHING;
    for (var unit : inOrder(command.units())) {
      var id = new ReminderId(command.programme(), unit.unit(), command.period()).toString();
      var reminder = reminder(command, unit);
      var aggregate = reminders.loadOrCreate(id, Reminder::new);
      if (aggregate.invoke(stored -> stored.remind(reminder))) {
        recorded.add(reminder);
        stream = id;
        sequence = aggregate.version();
      }
    }
    return new Change<>(List.copyOf(recorded), stream, sequence, !recorded.isEmpty());
  }

  /** Two that remind at once wait for one another, and never in a circle. */
  private static List<RemindUnits.OwingUnit> inOrder(List<RemindUnits.OwingUnit> units) {
    return units.stream().sorted(Comparator.comparing(RemindUnits.OwingUnit::unit)).toList();
  }

  private static UnitReminded reminder(RemindUnits command, RemindUnits.OwingUnit owing) {
    return new UnitReminded(
        command.programme(),
        owing.unit(),
        command.period(),
        command.kind(),
        owing.tasks(),
        owing.dueAt(),
        command.text());
  }
}
