package cn.xunbao.query.fact;

import java.time.Instant;

/**
 * A programme in force.
 *
 * @param programme its id
 * @param adoptedAt when its import was recorded
 * @param position position from which it is in force
 */
public record ProgrammeFact(String programme, Instant adoptedAt, long position) {}
