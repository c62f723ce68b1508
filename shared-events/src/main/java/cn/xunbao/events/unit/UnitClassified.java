package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was put into its place among the others.
 *
 * @param unit code of the unit
 * @param relation its relation to the county government
 * @param peerGroup group within which it is compared (同类单位)
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.classified")
public record UnitClassified(
    String unit,
    Relation relation,
    @Nullable String peerGroup,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements UnitEvent {}
