package cn.xunbao.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller may see of the entries. */
sealed interface AuditScope {

  /**
   * Everything, or everything of one programme; only of what auditors read no more than {@link
   * AuditorReads} opens.
   *
   * @param programme the only programme; null: all, and what belongs to none
   * @param auditorReads which reads of auditors
   */
  record Overseer(@Nullable String programme, AuditorReads auditorReads) implements AuditScope {}

  /**
   * What is about tasks that a unit has or had a part in, its reminders, and what was refused to
   * the unit itself.
   *
   * @param unit code of the unit
   * @param programmes ids of the programmes that it may see its reminders of
   * @param tasks the tasks
   */
  record OwnTasks(String unit, List<String> programmes, List<TaskRef> tasks) implements AuditScope {
    public OwnTasks {
      programmes = List.copyOf(programmes);
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task of a programme.
   *
   * @param programme id of the programme
   * @param task code of the task
   */
  record TaskRef(String programme, String task) {}

  /** Which of the reads that auditors made are open; those of a body are sealed to that body. */
  sealed interface AuditorReads {

    /** None: the caller is no auditor. */
    record Sealed() implements AuditorReads {}

    /** Those of auditors of that unit. */
    record OfUnit(String unit) implements AuditorReads {}

    /** Those of that client, an auditor without a unit: a body of its own. */
    record OfClient(String client) implements AuditorReads {}
  }
}
