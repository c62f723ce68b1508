package cn.xunbao.command.programme;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.task.DefineTask;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/**
 * Imports a plan: units, programme, tasks and rules in one unit of work, which both engines store
 * atomically. The last event, {@code programme.adopted}, puts the programme in force.
 */
public class ProgrammeImport {

  private final Repository<Unit> units;
  private final Repository<Programme> programmes;
  private final Repository<Task> tasks;
  private final UnitDirectory directory;
  private final ProgrammeDirectory existing;
  private final UnitClashes clashes;

  ProgrammeImport(
      Repository<Unit> units,
      Repository<Programme> programmes,
      Repository<Task> tasks,
      UnitDirectory directory,
      ProgrammeDirectory existing) {
    this.units = units;
    this.programmes = programmes;
    this.tasks = tasks;
    this.directory = directory;
    this.existing = existing;
    this.clashes = new UnitClashes(directory);
  }

  @CommandHandler
  Change<ImportCounts> handle(ImportProgramme command) throws Exception {
    var file = command.file();
    var id = file.programme().programme();
    clashes.require(file.units());
    if (existing.find(id).isPresent()) {
      throw Rejections.alreadyExists("方案“%s”已经导入，不能重复导入".formatted(id));
    }
    var stream = new ProgrammeId(id).toString();
    if (command.dryRun()) {
      return new Change<>(file.counts(), stream, Change.NOTHING, false);
    }
    for (var unit : file.units()) {
      if (directory.find(unit.code()).isEmpty()) {
        register(unit);
      }
    }
    var programme = programmes.newInstance(() -> new Programme(file.programme()));
    programme.execute(p -> p.record(file.campaigns()));
    for (var task : file.tasks()) {
      tasks.newInstance(() -> new Task(new DefineTask(task)));
    }
    var last = programme.invoke(p -> p.record(conclusion(file)));
    return new Change<>(file.counts(), stream, last, true);
  }

  private void register(RegisterUnit unit) throws Exception {
    units.newInstance(() -> new Unit(unit));
  }

  private static ArrayList<ProgrammeEvent> conclusion(ProgrammeFile file) {
    var parts = new ArrayList<ProgrammeEvent>(file.breakdown());
    var id = file.programme().programme();
    parts.addAll(DefaultRules.of(id, file.programme().year()));
    var counts = file.counts();
    parts.add(
        new ProgrammeAdopted(
            id,
            file.hash(),
            counts.units(),
            counts.campaigns(),
            counts.tasks(),
            counts.indicators(),
            counts.goals(),
            counts.breakdown(),
            counts.withoutLead()));
    return parts;
  }
}
