package cn.xunbao.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * The office that runs supervision and issues circulars (总指挥中心, 联席会议办公室 …).
 *
 * @param name its local name
 * @param seat where it sits
 */
public record CoordinationOffice(@Nullable String name, @Nullable String seat) {}
