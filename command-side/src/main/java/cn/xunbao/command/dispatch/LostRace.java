package cn.xunbao.command.dispatch;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Recognises that somebody else was first to write to a stream: nothing of the command is stored.
 */
final class LostRace {

  /** What Axon Server calls an append for a sequence number that is taken. */
  private static final String AXON_SERVER_CONFLICT = "AXONIQ-2000";

  private static final int LONGEST_CAUSE_CHAIN = 20;

  private LostRace() {}

  static boolean caused(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (var depth = 0; cause != null && depth < LONGEST_CAUSE_CHAIN; depth++) {
      if (isConflict(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** A stream that another one has just begun is a conflict under a type of its own. */
  private static boolean isConflict(Throwable cause) {
    if (cause instanceof ConcurrencyException
        || cause instanceof AggregateStreamCreationException) {
      return true;
    }
    var message = cause.getMessage();
    return message != null && message.contains(AXON_SERVER_CONFLICT);
  }
}
