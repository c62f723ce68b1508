package cn.xunbao.query.audit;

import cn.xunbao.edge.journal.JournalKind;
import cn.xunbao.events.EventTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of entries are looked for.
 *
 * @param types stable names of events and codes of {@link JournalKind}; empty: all
 * @param outcome what became of it; null: either
 * @param problem type of the refusal, as a URI; null: any, or none
 */
record KindFilter(List<String> types, @Nullable Outcome outcome, @Nullable String problem) {

  static final KindFilter ALL = new KindFilter(List.of(), null, null);

  KindFilter {
    types = List.copyOf(types);
  }

  /** Every type that there is, for a reader to choose from. */
  static Stream<String> known() {
    return Stream.concat(
        EventTypes.all().stream().map(event -> EventTypes.typeOf(event).value()),
        Arrays.stream(JournalKind.values()).map(JournalKind::code));
  }

  static boolean isKnown(String type) {
    return isKind(type) || EventTypes.named(type).isPresent();
  }

  /** Whether events can be among what is looked for; what they record was accepted. */
  boolean wantsEvents() {
    return outcome != Outcome.REFUSED
        && problem == null
        && (types.isEmpty() || !eventTypes().isEmpty());
  }

  /** Whether entries of the journal can be. */
  boolean wantsJournal() {
    return !journalKinds().isEmpty();
  }

  /** The events that are looked for; empty: all. */
  List<String> eventTypes() {
    return types.stream().filter(type -> !isKind(type)).toList();
  }

  /** The kinds of journal entries that are looked for; empty: none. */
  List<String> journalKinds() {
    return Arrays.stream(JournalKind.values())
        .filter(kind -> outcome == null || outcome == Outcome.of(kind))
        .map(JournalKind::code)
        .filter(kind -> types.isEmpty() || types.contains(kind))
        .toList();
  }

  /** What became of what an entry of the journal is about. */
  static Outcome outcome(String kind) {
    return Arrays.stream(JournalKind.values())
        .filter(known -> known.code().equals(kind))
        .map(Outcome::of)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isKind(String type) {
    return Arrays.stream(JournalKind.values()).anyMatch(kind -> kind.code().equals(type));
  }
}
