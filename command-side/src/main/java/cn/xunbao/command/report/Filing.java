package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.receipt.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of a report that somebody wrote: it is handed in, or on its way inside the unit. */
sealed interface Filing {

  /**
   * It is handed in.
   *
   * @param receipt what the unit got for it
   */
  record Filed(Receipt receipt) implements Filing {}

  /**
   * It is on its way inside the unit, and not handed in.
   *
   * @param standing how it stands there
   */
  record Drafted(DraftStanding standing) implements Filing {}

  /** Answers a receipt with 201, or 200 where it is an earlier one; a draft with 202. */
  static ResponseEntity<Object> answer(Change<Filing> change) {
    return switch (change.value()) {
      case Filed filed -> change.answer(HttpStatus.CREATED, any -> filed.receipt());
      case Drafted drafted ->
          change.answer(HttpStatus.ACCEPTED, HttpStatus.ACCEPTED, any -> drafted.standing());
    };
  }
}
