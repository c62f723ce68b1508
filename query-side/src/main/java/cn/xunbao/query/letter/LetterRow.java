package cn.xunbao.query.letter;

import cn.xunbao.events.letter.LetterScope;
import cn.xunbao.query.fact.AccessLetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access letter.
 *
 * @param letter its id
 * @param number its own number (文号)
 * @param body the auditing body (机关)
 * @param scope what it opens
 * @param clients ids of the clients through which the body's persons read
 * @param purpose what for
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds
 * @param state whether it holds
 * @param grantedAt when it was granted
 * @param grantedBy name of who granted it
 * @param revokedAt when it was revoked
 * @param revokedBy name of who revoked it
 * @param reason why it was revoked
 * @param grantedPosition position of the event that granted it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterRow(
    String letter,
    String number,
    String body,
    LetterScope scope,
    List<String> clients,
    String purpose,
    LocalDate validFrom,
    LocalDate validTo,
    State state,
    Instant grantedAt,
    String grantedBy,
    @Nullable Instant revokedAt,
    @Nullable String revokedBy,
    @Nullable String reason,
    long grantedPosition) {

  /** Whether a letter holds. */
  enum State {
    /** Its first day hasn't come. */
    NOT_YET,
    /** It holds. */
    HOLDS,
    /** Its last day is over. */
    EXPIRED,
    /** It was revoked. */
    REVOKED;

    private static State of(AccessLetter letter, LocalDate day) {
      if (letter.revoked() != null) {
        return REVOKED;
      }
      var terms = letter.granted().event();
      if (day.isBefore(terms.validFrom())) {
        return NOT_YET;
      }
      return day.isAfter(terms.validTo()) ? EXPIRED : HOLDS;
    }
  }

  static LetterRow of(AccessLetter letter, LocalDate day) {
    var granted = letter.granted();
    var terms = granted.event();
    var revoked = letter.revoked();
    return new LetterRow(
        terms.letter(),
        terms.number(),
        terms.body(),
        terms.scope(),
        terms.clients(),
        terms.purpose(),
        terms.validFrom(),
        terms.validTo(),
        State.of(letter, day),
        granted.at(),
        granted.by(),
        revoked == null ? null : revoked.at(),
        revoked == null ? null : revoked.by(),
        revoked == null ? null : revoked.event().reason(),
        granted.place());
  }
}
