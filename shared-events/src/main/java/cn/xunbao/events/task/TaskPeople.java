package cn.xunbao.events.task;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people who answer for a task.
 *
 * @param principalLeader principal leader (主要领导)
 * @param responsibleLeader leader in charge (分管领导)
 * @param section section (责任股室)
 * @param handler handler (具体承办人)
 */
public record TaskPeople(
    @Nullable String principalLeader,
    @Nullable String responsibleLeader,
    @Nullable String section,
    @Nullable String handler) {

  /** Nobody has been named. */
  public static final TaskPeople NOBODY = new TaskPeople(null, null, null, null);

  /**
   * The people after leads were assigned. The principal leader is that of the leads, and is no more
   * known when they change.
   *
   * @param previousUnits codes of the lead units until then
   */
  public TaskPeople after(LeadUnitsAssigned event, List<String> previousUnits) {
    return new TaskPeople(
        event.units().equals(previousUnits) ? principalLeader : null,
        event.responsibleLeader(),
        event.section(),
        event.handler());
  }

  /** Whether somebody of that name is among them. */
  public boolean includes(String name) {
    return Stream.of(principalLeader, responsibleLeader, handler).anyMatch(name::equals);
  }

  /** The same with another person in each place of one. */
  public TaskPeople replacing(String name, String successor) {
    return new TaskPeople(
        replaced(principalLeader, name, successor),
        replaced(responsibleLeader, name, successor),
        section,
        replaced(handler, name, successor));
  }

  private static @Nullable String replaced(@Nullable String who, String name, String successor) {
    return name.equals(who) ? successor : who;
  }
}
