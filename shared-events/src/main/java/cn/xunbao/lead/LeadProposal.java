package cn.xunbao.lead;

import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskDefined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units that might lead a task, and where that is taken from.
 *
 * @param source where it is taken from
 * @param units codes of the units, the first would be the primary
 * @param row code of the annex row that it is taken from, if it is
 */
public record LeadProposal(LeadSource source, List<String> units, @Nullable String row) {

  /** What a plan can hold; no plan file says who leads a section. */
  public static final Set<LeadSource> CARRIED =
      Set.of(LeadSource.ANNEX_ROW, LeadSource.FIRST_NAMED);

  private static final String PATH_SEPARATOR = "/";

  public LeadProposal {
    units = List.copyOf(units);
  }

  /**
   * The proposals for a task, the best first; none if the plan names nobody for it.
   *
   * @param rows the rows of the plan's annex tables, in order
   */
  public static List<LeadProposal> of(TaskDefined task, Collection<BreakdownRowDefined> rows) {
    var proposals = new ArrayList<LeadProposal>();
    rows.stream()
        .filter(row -> !row.leadUnits().isEmpty() && refines(row, task))
        .map(row -> new LeadProposal(LeadSource.ANNEX_ROW, row.leadUnits(), row.code()))
        .forEach(proposals::add);
    firstNamed(task)
        .map(unit -> new LeadProposal(LeadSource.FIRST_NAMED, List.of(unit), null))
        .ifPresent(proposals::add);
    return List.copyOf(proposals);
  }

  /**
   * A row stands for a task if it has a figure of it, or names its section and title as its item.
   */
  private static boolean refines(BreakdownRowDefined row, TaskDefined task) {
    var figures =
        task.indicators().stream().map(i -> i.code()).collect(Collectors.toUnmodifiableSet());
    return row.indicators().stream()
            .map(indicator -> indicator.sameAs())
            .filter(Objects::nonNull)
            .anyMatch(figures::contains)
        || isNamed(row.item(), task);
  }

  private static boolean isNamed(@Nullable String item, TaskDefined task) {
    var section = task.section();
    if (item == null || section == null) {
      return false;
    }
    var at = item.indexOf(PATH_SEPARATOR);
    return at > 0
        && section.endsWith(item.substring(0, at))
        && task.title().equals(item.substring(at + 1));
  }

  private static Optional<String> firstNamed(TaskDefined task) {
    return Stream.concat(task.responsibleUnits().stream(), task.supportingUnits().stream())
        .findFirst();
  }
}
