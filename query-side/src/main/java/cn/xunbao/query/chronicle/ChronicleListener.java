package cn.xunbao.query.chronicle;

import java.util.List;

/** Writes what is derived from events, in the chronicle's own transaction. */
public interface ChronicleListener {

  /** Takes the next events, in the order of their positions. */
  void append(List<RecordedEvent> events);
}
