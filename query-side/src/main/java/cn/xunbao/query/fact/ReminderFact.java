package cn.xunbao.query.fact;

import cn.xunbao.events.reminder.UnitReminded;
import java.time.Instant;

/**
 * A reminder (催报).
 *
 * @param reminder what the unit was told
 * @param recordedAt when
 * @param position position of the event
 */
public record ReminderFact(UnitReminded reminder, Instant recordedAt, long position) {}
