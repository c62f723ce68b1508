package cn.xunbao.query.chronicle;

import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvent;
import cn.xunbao.storage.StoredEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the chronicle once more from the stored events and compares them, column by column:
 * what was changed in either, taken out or exchanged is found with its place.
 */
public final class ChronicleCheck {

  private static final int POSITION = ChronicleStore.COLUMNS.indexOf("position");
  private static final int EVENT_ID = ChronicleStore.COLUMNS.indexOf("event_id");
  private static final int STREAM = ChronicleStore.COLUMNS.indexOf("stream");
  private static final int SEQUENCE = ChronicleStore.COLUMNS.indexOf("sequence");
  private static final int KNOWN_AT = ChronicleStore.COLUMNS.indexOf("known_at");
  private static final int LEAF_HASH = ChronicleStore.COLUMNS.indexOf("leaf_hash");

  private final ChronicleStore store;
  private final StoredEvents storedEvents;
  private final NumberedRows rows;

  ChronicleCheck(ChronicleStore store, StoredEvents storedEvents, NumberedRows rows) {
    this.store = store;
    this.storedEvents = storedEvents;
    this.rows = rows;
  }

  /** Checks the rows after a position, at most {@code limit} of them. */
  public Checked after(long position, int limit) {
    var found = store.rowsAfter(position, limit);
    var stored = storedEvents.read(found.stream().map(ChronicleCheck::ref).toList());
    var leaves = new ArrayList<CheckedLeaf>(found.size());
    var faults = new ArrayList<ChronicleFault>();
    var expected = position + 1;
    for (var row : found) {
      var at = (long) cell(row, POSITION);
      if (at != expected) {
        faults.add(new ChronicleFault(expected, "第 %s 号至第 %s 号记录缺失".formatted(expected, at - 1)));
      }
      expected = at + 1;
      leaves.add(new CheckedLeaf(at, Hash.of((byte[]) cell(row, LEAF_HASH))));
      var detail = fault(row, stored);
      if (detail != null) {
        faults.add(new ChronicleFault(at, detail));
      }
    }
    return new Checked(leaves, faults);
  }

  /** How far the head says the chronicle has come, with the place in the store behind it. */
  public Reach reach() {
    var head = store.head();
    return new Reach(head.position(), head.storeIndex());
  }

  /**
   * Ids of the events at places {@code (after, upTo]} of the store that have no position, of the
   * first of them.
   */
  public List<String> withoutPosition(long after, long upTo, int limit) {
    return List.copyOf(store.withoutPosition(storedEvents.between(after, upTo, limit)));
  }

  private @Nullable String fault(@Nullable Object[] row, Map<String, StoredEvent> stored) {
    var event = stored.get((String) cell(row, EVENT_ID));
    if (event == null) {
      return "事件存储中已没有该事件";
    }
    try {
      var knownAt = ((java.sql.Timestamp) cell(row, KNOWN_AT)).toInstant();
      var differing = differing(row, rows.of((long) cell(row, POSITION), event, knownAt).columns());
      return differing.isEmpty() ? null : "与所存事件重新推算的不符：" + String.join("、", differing);
    } catch (ChronicleException e) {
      return "所存事件无法读取";
    }
  }

  private static List<String> differing(@Nullable Object[] row, @Nullable Object[] recomputed) {
    return IntStream.range(0, row.length)
        .filter(i -> !Objects.deepEquals(row[i], recomputed[i]))
        .mapToObj(ChronicleStore.COLUMNS::get)
        .toList();
  }

  private static EventRef ref(@Nullable Object[] row) {
    return new EventRef(
        (String) cell(row, EVENT_ID), (String) cell(row, STREAM), (long) cell(row, SEQUENCE));
  }

  private static Object cell(@Nullable Object[] row, int column) {
    return Objects.requireNonNull(row[column], () -> ChronicleStore.COLUMNS.get(column));
  }

  /**
   * What was looked at.
   *
   * @param leaves the rows' leaf hashes as they stand there, in order
   * @param faults what isn't as it should be
   */
  public record Checked(List<CheckedLeaf> leaves, List<ChronicleFault> faults) {}

  /**
   * A leaf hash as it stands in the chronicle.
   *
   * @param position its position
   * @param hash the hash
   */
  public record CheckedLeaf(long position, Hash hash) {}

  /**
   * How far the chronicle has come.
   *
   * @param position the newest position
   * @param storeIndex the place in the store up to which events were numbered
   */
  public record Reach(long position, long storeIndex) {}
}
