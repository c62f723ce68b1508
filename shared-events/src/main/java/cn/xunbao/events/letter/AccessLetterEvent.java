package cn.xunbao.events.letter;

import cn.xunbao.events.DomainEvent;

/** What happens to an access letter. */
public sealed interface AccessLetterEvent extends DomainEvent
    permits AccessLetterGranted, AccessLetterRevoked {

  /** Its id. */
  String letter();
}
