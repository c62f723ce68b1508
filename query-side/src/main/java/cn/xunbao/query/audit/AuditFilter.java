package cn.xunbao.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; what is null doesn't matter.
 *
 * @param programme id of the programme
 * @param campaign a campaign of it
 * @param task code of the task
 * @param unit code of the unit that it is about, or that the actor is bound to
 * @param period code of the period
 * @param who who did it
 * @param kinds of what kind it is
 * @param from recorded at this instant or later
 * @param to recorded at this instant or earlier
 * @param correlation id of the request that caused it
 */
record AuditFilter(
    @Nullable String programme,
    @Nullable AuditCampaign campaign,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period,
    ActorFilter who,
    KindFilter kinds,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String correlation) {

  static final AuditFilter NONE =
      new AuditFilter(
          null, null, null, null, null, ActorFilter.ANYBODY, KindFilter.ALL, null, null, null);
}
