package cn.xunbao.query.chronicle;

import cn.xunbao.storage.EventRef;
import org.jspecify.annotations.Nullable;

/** The chronicle stopped at an event; nothing is ever skipped. */
final class ChronicleException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ChronicleException(EventRef ref, String why, @Nullable Throwable cause) {
    super(
        "the chronicle stops at event %s (%s #%d): %s"
            .formatted(ref.eventId(), ref.stream(), ref.sequence(), why),
        cause);
  }
}
