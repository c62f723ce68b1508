package cn.xunbao.events.key;

import cn.xunbao.events.DomainEvent;

/** What can happen in the stream of who countersigns. */
public sealed interface CountersignerEvent extends DomainEvent permits CountersignerRegistered {

  /** Name under which is signed. */
  String countersigner();
}
