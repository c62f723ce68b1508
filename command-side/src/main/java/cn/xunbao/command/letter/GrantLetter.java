package cn.xunbao.command.letter;

import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.LetterScope;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens the records to an auditing body.
 *
 * @param number the letter's own number (文号)
 * @param body the auditing body (机关)
 * @param scope what is opened
 * @param clients ids of the clients through which the body's persons read
 * @param purpose what for
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds
 */
record GrantLetter(
    String number,
    String body,
    LetterScope scope,
    List<String> clients,
    String purpose,
    LocalDate validFrom,
    LocalDate validTo) {

  AccessLetterGranted as(String letter) {
    return new AccessLetterGranted(
        letter, number, body, scope, clients, purpose, validFrom, validTo);
  }

  /** Whether it is the letter that this body was granted under the same number. */
  boolean repeats(LetterLife other) {
    return !other.revoked()
        && other.granted().number().equals(number)
        && other.granted().body().equals(body);
  }
}
