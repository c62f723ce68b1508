package cn.xunbao.query.audit;

import cn.xunbao.query.letter.LetterReach;
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
   * What an access letter opens.
   *
   * @param reach what that is, by now
   * @param auditorReads which reads of auditors
   */
  record UnderLetter(LetterReach reach, AuditorReads auditorReads) implements AuditScope {}

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

    /**
     * Those of the caller's own body: the one that its access letters name, and for what was read
     * without a letter the auditors of its unit; without a unit the client is a body of its own.
     */
    record OfBody(List<String> bodies, @Nullable String unit, String client)
        implements AuditorReads {
      public OfBody {
        bodies = List.copyOf(bodies);
      }
    }
  }
}
