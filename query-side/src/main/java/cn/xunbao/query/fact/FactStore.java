package cn.xunbao.query.fact;

import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;

/** Keeps the live generation of facts up with the chronicle, in its transaction. */
final class FactStore implements ChronicleListener {

  private final Generations generations;

  FactStore(Generations generations) {
    this.generations = generations;
  }

  @Override
  public void append(List<RecordedEvent> events) {
    generations.append(generations.live(), events);
  }
}
