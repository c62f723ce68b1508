package cn.xunbao.query.letter;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the access letters that hold now open to a client.
 *
 * @param bodies the bodies that they were granted to
 * @param all whether everything
 * @param whole ids of the programmes that are open as a whole
 * @param campaigns campaigns of other programmes
 * @param tasks their tasks, single tasks, and tasks that a unit below has or had a part in
 * @param units units of other programmes
 */
public record LetterReach(
    List<String> bodies,
    boolean all,
    Set<String> whole,
    Set<LetterCampaign> campaigns,
    Set<LetterTask> tasks,
    Set<LetterUnit> units) {

  public LetterReach {
    bodies = List.copyOf(bodies);
    whole = Set.copyOf(whole);
    campaigns = Set.copyOf(campaigns);
    tasks = Set.copyOf(tasks);
    units = Set.copyOf(units);
  }

  boolean opensProgramme(String programme) {
    return all || whole.contains(programme);
  }

  /** Whether anything of a programme is open. */
  boolean touches(String programme) {
    return opensProgramme(programme)
        || campaigns.stream().anyMatch(open -> open.programme().equals(programme))
        || tasks.stream().anyMatch(open -> open.programme().equals(programme))
        || units.stream().anyMatch(open -> open.programme().equals(programme));
  }

  boolean opensCampaign(String programme, int campaign) {
    return opensProgramme(programme) || campaigns.contains(new LetterCampaign(programme, campaign));
  }

  boolean opensTask(String programme, String task) {
    return opensProgramme(programme) || tasks.contains(new LetterTask(programme, task));
  }

  boolean opensUnit(String programme, String unit) {
    return opensProgramme(programme) || units.contains(new LetterUnit(programme, unit));
  }

  /** The part of it that lies in one programme. */
  public LetterReach within(String programme) {
    return new LetterReach(
        bodies,
        false,
        opensProgramme(programme) ? Set.of(programme) : Set.of(),
        only(campaigns, campaign -> campaign.programme().equals(programme)),
        only(tasks, task -> task.programme().equals(programme)),
        only(units, unit -> unit.programme().equals(programme)));
  }

  private static <T> Set<T> only(Set<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A campaign.
   *
   * @param programme id of the programme
   * @param campaign its ordinal
   */
  public record LetterCampaign(String programme, int campaign) {}

  /**
   * A task.
   *
   * @param programme id of the programme
   * @param task its code
   */
  public record LetterTask(String programme, String task) {}

  /**
   * A unit in a programme.
   *
   * @param programme id of the programme
   * @param unit its code
   */
  public record LetterUnit(String programme, String unit) {}
}
