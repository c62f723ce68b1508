package cn.xunbao.edge.sheet;

import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook is filled with before it is handed out.
 *
 * @param key whose it is
 * @param title its title
 * @param asOf the instant it is true of
 * @param tasks one a task
 */
public record SheetForm(SheetKey key, String title, Instant asOf, List<TaskLine> tasks) {

  public SheetForm {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task.
   *
   * @param task its code
   * @param part the part that the unit has in it
   * @param title its text
   * @param deadline when it has to be done
   * @param dueAt until when to report
   * @param state how the report stands
   * @param others what others already say of it
   * @param noChangePossible whether “no change” can be ticked
   * @param figures what is to be measured
   * @param filled what the unit says already
   */
  public record TaskLine(
      String task,
      String part,
      String title,
      @Nullable String deadline,
      String dueAt,
      String state,
      String others,
      boolean noChangePossible,
      List<Figure> figures,
      @Nullable Filled filled) {

    public TaskLine {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Something to measure.
   *
   * @param indicator its code
   * @param name its name
   * @param unitOfMeasure unit of its values
   * @param target what is to be reached
   * @param last value reported last
   * @param lastPeriod period that it was of
   * @param dataPeriods codes of data periods to choose from
   * @param overdue data periods that came earlier and were not sent, in words
   * @param value value reported already; of one to be reported what is known of it
   */
  public record Figure(
      String indicator,
      String name,
      @Nullable String unitOfMeasure,
      @Nullable String target,
      @Nullable BigDecimal last,
      @Nullable String lastPeriod,
      List<String> dataPeriods,
      @Nullable String overdue,
      Value value) {

    public Figure {
      dataPeriods = List.copyOf(dataPeriods);
    }
  }

  /**
   * A figure with what is said of it.
   *
   * @param value the figure; null: not reported yet
   * @param dataPeriod code of the period that it is about
   * @param source where it comes from
   * @param status how firm it is
   * @param reason what else is said of it
   */
  public record Value(
      @Nullable BigDecimal value,
      @Nullable String dataPeriod,
      @Nullable ValueSource source,
      @Nullable ValueStatus status,
      @Nullable String reason) {

    /** Nothing is known yet. */
    public static final Value NONE = new Value(null, null, null, null, null);
  }

  /**
   * What a unit says in words.
   *
   * @param noChange whether it just says that nothing has changed
   * @param progress progress
   * @param problems problems met
   * @param nextSteps what comes next
   */
  public record Filled(
      boolean noChange, String progress, @Nullable String problems, @Nullable String nextSteps) {}
}
