package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person was appointed to a post at a unit (任职).
 *
 * @param unit code of the unit
 * @param person key of the person within the unit
 * @param name name of the person
 * @param post post (职务)
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.person-appointed")
public record PersonAppointed(
    String unit,
    String person,
    String name,
    String post,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements UnitEvent {}
