package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit was told what is proposed and until when it may state its case (告知).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param caseBy last day on which it may state its case
 */
@EventType("measure.notified")
public record MeasureNotified(
    String programme, String measure, @Nullable String task, String unit, LocalDate caseBy)
    implements MeasureEvent {}
