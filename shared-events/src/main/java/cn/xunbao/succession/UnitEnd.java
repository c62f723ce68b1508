package cn.xunbao.succession;

import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitPart;
import cn.xunbao.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a unit ends, and who owes from then on what it owed.
 *
 * @param kind how it ends
 * @param on first day on which it is no more
 * @param successor code of the unit that takes over whatever no other is named for
 * @param byTask codes of the successors named for single tasks
 */
public record UnitEnd(Kind kind, LocalDate on, String successor, Map<TaskId, String> byTask) {

  public UnitEnd {
    byTask = Map.copyOf(byTask);
  }

  /** The ways in which a unit ends. */
  public enum Kind {
    MERGED("并入"),
    SPLIT("分立为"),
    ABOLISHED("撤销，职责划入");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    /** How it reads before the names of the successors. */
    public String chinese() {
      return chinese;
    }
  }

  static UnitEnd of(UnitMerged event) {
    return new UnitEnd(Kind.MERGED, event.on(), event.into(), Map.of());
  }

  static UnitEnd of(UnitAbolished event) {
    return new UnitEnd(Kind.ABOLISHED, event.on(), event.successor(), Map.of());
  }

  static UnitEnd of(UnitSplit event) {
    var byTask = new HashMap<TaskId, String>();
    for (UnitPart part : event.parts()) {
      part.tasks().forEach(task -> byTask.put(task, part.unit()));
    }
    return new UnitEnd(Kind.SPLIT, event.on(), event.parts().getFirst().unit(), byTask);
  }

  /** The successor for a task; for what is about no task the principal one. */
  public String successor(@Nullable TaskId task) {
    return task == null ? successor : byTask.getOrDefault(task, successor);
  }

  /** Codes of all successors, the principal one first. */
  public List<String> successors() {
    return Stream.concat(Stream.of(successor), byTask.values().stream().sorted())
        .distinct()
        .toList();
  }

  /** Whether the unit is no more on a day. */
  public boolean isBy(LocalDate day) {
    return !day.isBefore(on);
  }
}
