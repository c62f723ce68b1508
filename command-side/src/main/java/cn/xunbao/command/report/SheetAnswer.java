package cn.xunbao.command.report;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.receipt.Receipt;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a sheet.
 *
 * @param rows what became of each row, in the order of the sheet
 */
record SheetAnswer(List<Row> rows) {

  /**
   * What became of a row.
   *
   * @param task code of the task
   * @param status created, unchanged, drafted or refused
   * @param receipt what the unit got for it
   * @param draft how it stands inside the unit, where it takes steps there first
   * @param problem why it is refused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      String task,
      String status,
      @Nullable Receipt receipt,
      @Nullable DraftStanding draft,
      @Nullable Problem problem) {}

  private static final String CREATED = "created";
  private static final String UNCHANGED = "unchanged";
  private static final String DRAFTED = "drafted";
  private static final String REFUSED = "refused";

  /**
   * Why a row is refused, in the words of a problem document.
   *
   * @param type stable URI of the kind of problem
   * @param title the kind
   * @param status the status that the row by itself would have got
   * @param detail this case
   * @param errors every fault
   */
  record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    static Problem of(Rejection refusal) {
      return new Problem(
          refusal.type(), refusal.title(), refusal.status(), refusal.detail(), refusal.errors());
    }
  }

  /**
   * Answers: 201 where at least one row was handed in, else 202 where one goes its way inside the
   * unit, else 200.
   *
   * @param outcomes in the order in which they came about, for whoever has seen the last has seen
   *     all
   */
  static ResponseEntity<SheetAnswer> to(SheetInput input, List<SheetOutcome> outcomes) {
    var changed =
        outcomes.stream()
            .map(SheetOutcome::change)
            .anyMatch(change -> change != null && change.changed());
    var answer = ResponseEntity.status(status(outcomes));
    for (var outcome : outcomes) {
      var change = outcome.change();
      if (change != null && change.changed() == changed) {
        answer.headers(
            headers ->
                headers.set(
                    ConsistencyToken.HEADER,
                    new ConsistencyToken(change.stream(), change.sequence()).encode()));
      }
    }
    return answer.body(
        new SheetAnswer(
            input.rows().stream()
                .flatMap(row -> outcomes.stream().filter(outcome -> outcome.row().equals(row)))
                .map(SheetAnswer::row)
                .toList()));
  }

  private static HttpStatus status(List<SheetOutcome> outcomes) {
    var news = outcomes.stream().map(SheetAnswer::status).toList();
    return news.contains(CREATED)
        ? HttpStatus.CREATED
        : news.contains(DRAFTED) ? HttpStatus.ACCEPTED : HttpStatus.OK;
  }

  private static String status(SheetOutcome outcome) {
    var change = outcome.change();
    if (change == null) {
      return REFUSED;
    }
    return switch (change.value()) {
      case Filing.Filed filed -> change.changed() ? CREATED : UNCHANGED;
      case Filing.Drafted drafted -> DRAFTED;
    };
  }

  private static Row row(SheetOutcome outcome) {
    var change = outcome.change();
    var refusal = outcome.refusal();
    var filing = change == null ? null : change.value();
    return new Row(
        outcome.row().task(),
        status(outcome),
        filing instanceof Filing.Filed filed ? filed.receipt() : null,
        filing instanceof Filing.Drafted drafted ? drafted.standing() : null,
        refusal == null ? null : Problem.of(refusal));
  }
}
