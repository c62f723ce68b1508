package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was decided whether the measure is taken (决定).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param imposed whether it is taken
 * @param document the document that says so (文号); null if it is not taken
 * @param reason why, with what became of the case that was stated
 * @param effect what follows for the unit; null: nothing beyond it
 */
@EventType("measure.decided")
public record MeasureDecided(
    String programme,
    String measure,
    @Nullable String task,
    String unit,
    boolean imposed,
    @Nullable String document,
    String reason,
    @Nullable String effect)
    implements MeasureEvent {}
