package cn.xunbao.query.item;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.query.trace.Actor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item with all its facts.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param item how it stands
 * @param citedReport the report that a problem rests on; absent if it cites none
 * @param facts what happened, oldest first
 */
record ItemView(
    Instant asOf,
    long position,
    String programme,
    ItemRow item,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CitedReport citedReport,
    List<ItemFactView> facts) {

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   * @param content all that was recorded
   */
  record ItemFactView(
      long position,
      String type,
      String what,
      Actor actor,
      Instant recordedAt,
      Instant knownAt,
      DomainEvent content) {}
}
