package cn.xunbao.query.amendment;

import cn.xunbao.events.task.TaskTerms;
import cn.xunbao.query.fact.AmendmentFact;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of a plan.
 *
 * @param number its number, from 1
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param added the tasks that it added
 * @param dropped the tasks that it took out
 * @param changed the tasks that it changed
 * @param author who recorded it
 * @param recordedAt when it was recorded
 * @param position position of its event
 */
record AmendmentItem(
    int number,
    String document,
    LocalDate decidedOn,
    List<Added> added,
    List<Dropped> dropped,
    List<Changed> changed,
    Author author,
    Instant recordedAt,
    long position) {

  /**
   * A task that was added.
   *
   * @param task its code
   * @param title its text then
   */
  record Added(String task, String title) {

    static Added of(TaskState task) {
      var definition = task.planned().definition();
      return new Added(definition.task(), definition.title());
    }
  }

  /**
   * A task that was taken out.
   *
   * @param task its code
   * @param title its text
   * @param reason why
   */
  @Schema(name = "TaskTakenOut")
  record Dropped(String task, String title, @Nullable String reason) {

    static Dropped of(TaskState task) {
      var end = task.end();
      return new Dropped(
          task.definition().task(), task.definition().title(), end == null ? null : end.reason());
    }
  }

  /**
   * A task that was changed.
   *
   * @param task its code
   * @param before what held until then
   * @param after what held from then on
   * @param reason why
   */
  record Changed(String task, TaskTerms before, TaskTerms after, String reason) {}

  /**
   * Who recorded it.
   *
   * @param name name of the person
   * @param post post of the person
   */
  record Author(String name, @Nullable String post) {}

  static AmendmentItem of(AmendmentFact fact, ProgrammeState state) {
    var amendment = fact.amendment();
    return new AmendmentItem(
        amendment.number(),
        amendment.document(),
        amendment.decidedOn(),
        tasks(amendment.added(), state).stream().map(Added::of).toList(),
        tasks(amendment.dropped(), state).stream().map(Dropped::of).toList(),
        tasks(amendment.changed(), state).stream()
            .flatMap(task -> changed(task, amendment.number()).stream())
            .toList(),
        new Author(fact.name(), fact.post()),
        fact.recordedAt(),
        fact.position());
  }

  private static List<TaskState> tasks(List<String> codes, ProgrammeState state) {
    return codes.stream().flatMap(code -> state.task(code).stream()).toList();
  }

  private static List<Changed> changed(TaskState task, int number) {
    return task.amendments().stream()
        .map(amendment -> amendment.change())
        .filter(change -> change.amendment() == number)
        .map(c -> new Changed(c.task(), c.previousTerms(), c.terms(), c.reason()))
        .toList();
  }
}
