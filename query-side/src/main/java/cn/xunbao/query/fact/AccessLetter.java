package cn.xunbao.query.fact;

import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterRevoked;
import cn.xunbao.indicator.Noted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An access letter (调阅函) as it stands at a position.
 *
 * @param granted what it says, who granted it and when
 * @param revoked who revoked it, when and why; null while it stands
 */
public record AccessLetter(
    Noted<AccessLetterGranted> granted, @Nullable Noted<AccessLetterRevoked> revoked) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    var terms = granted.event();
    return revoked == null && !day.isBefore(terms.validFrom()) && !day.isAfter(terms.validTo());
  }

  /** Whether it was granted to this client. */
  public boolean names(String client) {
    return granted.event().clients().contains(client);
  }
}
