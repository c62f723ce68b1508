package cn.xunbao.query.fact;

import cn.xunbao.events.amendment.PlanAmended;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of the plan.
 *
 * @param amendment what it did
 * @param name name of who recorded it
 * @param post post of who recorded it
 * @param recordedAt when it was recorded
 * @param position position of the event
 */
public record AmendmentFact(
    PlanAmended amendment, String name, @Nullable String post, Instant recordedAt, long position) {}
