package cn.xunbao.edge.sheet;

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
   * @param value value reported already
   */
  public record Figure(
      String indicator,
      String name,
      @Nullable String unitOfMeasure,
      @Nullable String target,
      @Nullable BigDecimal last,
      @Nullable String lastPeriod,
      @Nullable BigDecimal value) {}

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
