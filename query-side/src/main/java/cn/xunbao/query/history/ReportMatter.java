package cn.xunbao.query.history;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact changed of a report. */
sealed interface ReportMatter extends Matter {

  /**
   * What a report says.
   *
   * @param progress progress in words (进展情况)
   * @param problems problems met (存在问题)
   * @param nextSteps what comes next (下步打算)
   * @param values figures, sorted by indicator
   */
  record Content(
      String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      List<IndicatorValue> values)
      implements ReportMatter {

    static Content of(ReportContent content) {
      return new Content(
          content.progress(), content.problems(), content.nextSteps(), content.values());
    }
  }

  /**
   * How a report stands.
   *
   * @param stage OPEN, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN
   * @param revision number of the newest version, 0 before the first
   * @param onTime whether the unit counts as on time
   * @param resubmitBy while returned: last second that keeps the punctuality
   * @param extendedTo end of an extension
   * @param excuse how it is excused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Standing(
      Stage stage,
      int revision,
      boolean onTime,
      @Nullable Instant resubmitBy,
      @Nullable Instant extendedTo,
      @Nullable Excuse excuse)
      implements ReportMatter {

    static Standing of(ReportLife life) {
      return new Standing(
          life.stage(),
          life.revision(),
          life.onTime(),
          life.resubmitBy(),
          life.extendedTo(),
          life.excuse());
    }
  }

  /**
   * A file that was attached.
   *
   * @param sha256 SHA-256 of its content, by which it can be asked for
   * @param name its name
   * @param mediaType its media type
   * @param bytes its length
   */
  record Attached(String sha256, String name, String mediaType, int bytes) implements ReportMatter {

    static Attached of(ReportAttachmentAdded event) {
      return new Attached(event.sha256(), event.name(), event.mediaType(), event.bytes());
    }
  }

  /**
   * What a unit was reminded of.
   *
   * @param kind BEFORE_DUE, OVERDUE or BY_HAND
   * @param tasks codes of the tasks whose reports were open
   * @param dueAt last second that counts as on time for them
   */
  record Reminded(ReminderKind kind, List<String> tasks, Instant dueAt) implements ReportMatter {

    static Reminded of(UnitReminded event) {
      return new Reminded(event.kind(), event.tasks(), event.dueAt());
    }
  }
}
