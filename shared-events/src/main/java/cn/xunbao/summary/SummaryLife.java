package cn.xunbao.summary;

import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.SummaryCountersigned;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.events.summary.SummaryReturned;
import cn.xunbao.events.summary.SummaryReviewed;
import cn.xunbao.events.summary.SummarySigned;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one edition of a summary stands, folded from the events of its stream.
 *
 * @param stage where it stands
 * @param drafted its first event: what it is and who it is for
 * @param position position of the last event that its figures know of
 * @param digest SHA-256 of the RFC 8785 form of the figures
 * @param edits what the office says beside the figures, the edits in force in their order
 * @param countersigned by code of the unit, since the last review: whether it agrees
 * @param issued its last event; null before
 */
public record SummaryLife(
    Stage stage,
    SummaryDrafted drafted,
    long position,
    String digest,
    List<EditorialEdit> edits,
    SequencedMap<String, Boolean> countersigned,
    @Nullable SummaryIssued issued) {

  /** Where a summary stands. */
  public enum Stage {
    /** Being drafted (拟稿). */
    DRAFTED("拟稿"),
    /** Reviewed, to be countersigned and signed (已核稿). */
    REVIEWED("已核稿"),
    /** Signed, to be numbered and issued (已签发). */
    SIGNED("已签发"),
    /** Issued, frozen (已印发). */
    ISSUED("已印发");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  public SummaryLife {
    edits = List.copyOf(edits);
  }

  /**
   * The life after one more event.
   *
   * @param before null before the first
   * @throws IllegalArgumentException if the first isn't the draft
   */
  public static SummaryLife after(@Nullable SummaryLife before, SummaryEvent event) {
    if (before == null) {
      if (event instanceof SummaryDrafted drafted) {
        return new SummaryLife(
            Stage.DRAFTED,
            drafted,
            drafted.position(),
            drafted.digest(),
            List.of(),
            new TreeMap<>(),
            null);
      }
      throw new IllegalArgumentException("first event: %s (expected: a draft)".formatted(event));
    }
    return before.after(event);
  }

  private SummaryLife after(SummaryEvent event) {
    return switch (event) {
      case SummaryDrafted e -> throw new IllegalArgumentException("drafted twice: " + e);
      case SummaryRefreshed e ->
          new SummaryLife(stage, drafted, e.position(), e.digest(), edits, countersigned, null);
      case SummaryEdited e -> edited(e.edits());
      case SummaryReviewed e -> at(Stage.REVIEWED, new TreeMap<>());
      case SummaryReturned e -> at(Stage.DRAFTED, new TreeMap<>());
      case SummaryCountersigned e -> countersigned(e);
      case SummarySigned e -> at(Stage.SIGNED, countersigned);
      case SummaryIssued e ->
          new SummaryLife(Stage.ISSUED, drafted, position, digest, edits, countersigned, e);
    };
  }

  /** Units that are to countersign and haven't, or don't agree. */
  public List<String> missingCountersigners() {
    return drafted.countersigners().stream()
        .filter(unit -> !countersigned.getOrDefault(unit, false))
        .toList();
  }

  private SummaryLife at(Stage next, SequencedMap<String, Boolean> signatures) {
    return new SummaryLife(next, drafted, position, digest, edits, signatures, null);
  }

  private SummaryLife countersigned(SummaryCountersigned event) {
    var signatures = new TreeMap<>(countersigned);
    signatures.put(event.unit(), event.agrees());
    return at(stage, signatures);
  }

  private SummaryLife edited(List<EditorialEdit> added) {
    var all = new ArrayList<>(edits);
    for (var edit : added) {
      all.removeIf(edit::replaces);
      all.add(edit);
    }
    return new SummaryLife(stage, drafted, position, digest, all, countersigned, null);
  }
}
