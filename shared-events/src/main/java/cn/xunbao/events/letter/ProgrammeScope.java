package cn.xunbao.events.letter;

import java.util.List;

/**
 * What an access letter opens of a programme: all of it if nothing is named, else what belongs to
 * one of those that are.
 *
 * @param programme id of the programme
 * @param campaigns ordinals of campaigns
 * @param units codes of units
 * @param tasks codes of tasks
 */
public record ProgrammeScope(
    String programme, List<Integer> campaigns, List<String> units, List<String> tasks) {

  public ProgrammeScope {
    campaigns = List.copyOf(campaigns);
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
  }
}
