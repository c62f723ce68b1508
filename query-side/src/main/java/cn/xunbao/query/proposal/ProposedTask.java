package cn.xunbao.query.proposal;

import cn.xunbao.events.task.LeadSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a lead.
 *
 * @param task its code
 * @param campaign ordinal of its campaign
 * @param section the section it stands in
 * @param title its text
 * @param proposals who might lead it, the best first; empty if the plan names nobody for it
 */
record ProposedTask(
    String task, int campaign, @Nullable String section, String title, List<Proposal> proposals) {

  /**
   * Units that might lead it.
   *
   * @param source where that is taken from
   * @param units the units, the first would be the primary
   * @param row code of the annex row that it is taken from, if it is
   */
  record Proposal(LeadSource source, List<NamedUnit> units, @Nullable String row) {}

  /**
   * A unit with its name.
   *
   * @param unit its code
   * @param name its name
   */
  record NamedUnit(String unit, String name) {}

  /**
   * What a plan holds of a source.
   *
   * @param source the source
   * @param carried whether plan files carry it
   * @param note why there is nothing from it
   */
  record Source(LeadSource source, boolean carried, @Nullable String note) {}
}
