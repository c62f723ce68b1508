package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members that a group stands for (各乡镇街道) were named.
 *
 * @param unit code of the unit
 * @param members codes of all its members from then on
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.group-members-named")
public record GroupMembersNamed(
    String unit, List<String> members, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {
  public GroupMembersNamed {
    members = List.copyOf(members);
  }
}
