package cn.xunbao.query.chronicle;

import cn.xunbao.storage.EventRef;
import org.jspecify.annotations.Nullable;

/** The history can't be read on beyond an event; nothing is ever skipped. */
public final class HistoryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  HistoryException(long position, EventRef ref, String why, @Nullable Throwable cause) {
    super(
        "position %d stands for event %s (%s #%d): %s"
            .formatted(position, ref.eventId(), ref.stream(), ref.sequence(), why),
        cause);
  }
}
