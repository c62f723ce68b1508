package cn.xunbao.query.chronicle;

import cn.xunbao.evidence.leaf.Leaf;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.storage.StoredEvents;
import java.util.List;
import java.util.Optional;

/** The leaves that evidence rests on. */
public final class Leaves {

  private final ChronicleStore store;
  private final StoredEvents storedEvents;
  private final NumberedRows rows;

  Leaves(ChronicleStore store, StoredEvents storedEvents, NumberedRows rows) {
    this.store = store;
    this.storedEvents = storedEvents;
    this.rows = rows;
  }

  /** What the event at a position is about. */
  public Optional<Subject> subject(long position) {
    return store.refAt(position).map(EventLookup.Row::subject);
  }

  /** What the leaf at a position is made of, from the stored event; empty if that is gone. */
  public Optional<Leaf> leaf(long position) {
    return store
        .refAt(position)
        .flatMap(
            row ->
                Optional.ofNullable(storedEvents.read(List.of(row.ref())).get(row.ref().eventId()))
                    .map(stored -> rows.of(position, stored, row.knownAt()).leaf()));
  }

  /** The leaf hashes of the positions in {@code (after, upTo]}, in their order. */
  public List<Hash> hashes(long after, long upTo) {
    return store.leaves(after, upTo).stream().map(Hash::of).toList();
  }
}
