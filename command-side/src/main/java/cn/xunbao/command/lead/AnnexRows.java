package cn.xunbao.command.lead;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks the rows of a plan's annex tables up. */
public final class AnnexRows {

  private final StreamViews<List<BreakdownRowDefined>> rows;

  /** The rows in {@code store}. */
  public AnnexRows(EventStore store) {
    this.rows = new StreamViews<>(store, AnnexRows::after);
  }

  /** Those of a programme, in order. */
  List<BreakdownRowDefined> of(String programme) {
    return rows.find(new ProgrammeId(programme)).orElse(List.of());
  }

  private static List<BreakdownRowDefined> after(
      @Nullable List<BreakdownRowDefined> before, DomainEvent event) {
    var known = before == null ? List.<BreakdownRowDefined>of() : before;
    return event instanceof BreakdownRowDefined row
        ? Stream.concat(known.stream(), Stream.of(row)).toList()
        : known;
  }
}
