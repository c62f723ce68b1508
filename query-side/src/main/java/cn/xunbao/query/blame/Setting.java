package cn.xunbao.query.blame;

import org.jspecify.annotations.Nullable;

/**
 * What a field has said since an event.
 *
 * @param position position of the event
 * @param value what it says, as it is printed; null: nothing any more
 */
record Setting(long position, @Nullable String value) {}
