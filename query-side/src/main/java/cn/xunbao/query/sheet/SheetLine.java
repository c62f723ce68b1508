package cn.xunbao.query.sheet;

import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param task code of the task
 * @param title text of the task
 * @param deadline when it has to be done, as the plan says it
 * @param part the part that the unit has in it
 * @param input whether the report is an input to others and not owed (协办情况)
 * @param dueAt last second that counts as on time, an extension counted in
 * @param state onTime, late, pending or missing; absent where nothing is owed
 * @param excuse how it is excused
 * @param stage where the report stands
 * @param revision number of the newest version, 0 before the first
 * @param resubmitBy while returned: last second that keeps the punctuality
 * @param noChangePossible whether “no change” can be ticked: there is a report of the period before
 * @param indicators what is to be measured
 * @param held what others already say of the task in this period
 * @param content what the unit says already, also while it is returned
 * @param questions what the unit is asked about its reports and hasn't answered; for it alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetLine(
    String task,
    String title,
    @Nullable String deadline,
    Part part,
    boolean input,
    Instant dueAt,
    @Nullable String state,
    @Nullable Excuse excuse,
    Stage stage,
    int revision,
    @Nullable Instant resubmitBy,
    boolean noChangePossible,
    List<Indicator> indicators,
    List<Held> held,
    @Nullable ReportContent content,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Asked> questions) {

  SheetLine {
    indicators = List.copyOf(indicators);
    held = List.copyOf(held);
    questions = List.copyOf(questions);
  }

  /**
   * Something to measure.
   *
   * @param indicator its code
   * @param name its name
   * @param unitOfMeasure unit of its values
   * @param target what is to be reached: a plain decimal or the plan's words
   * @param dataPeriods codes of data periods that a value may be about, the one asked for first
   * @param last value that the unit reported last, before this period
   * @param overdue codes of data periods that came earlier and were not sent (欠报数据)
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Indicator(
      String indicator,
      String name,
      @Nullable String unitOfMeasure,
      @Nullable String target,
      List<String> dataPeriods,
      @Nullable Last last,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> overdue) {}

  /**
   * A value that was reported before.
   *
   * @param value the value
   * @param period code of the period that it was reported for
   * @param dataPeriod code of the period that it is about
   * @param source where it came from, if said
   * @param status how firm it was, if said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Last(
      BigDecimal value,
      String period,
      String dataPeriod,
      @Nullable ValueSource source,
      @Nullable ValueStatus status) {}

  /**
   * What the unit is asked about one of its reports (疑点提示).
   *
   * @param question id of the question, to answer it
   * @param period code of the period of the report
   * @param text what is asked
   */
  @Schema(name = "QuestionOnSheet")
  record Asked(String question, String period, String text) {}

  /**
   * What another unit says of the task.
   *
   * @param unit code of the unit
   * @param name its name
   * @param progress progress in words
   */
  record Held(String unit, String name, String progress) {}
}
