package cn.xunbao.command.stream;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.StreamId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The present state of streams of one kind, for reading only and without their lock. What has been
 * folded is kept; each look asks the store for what has come since, so it is never stale.
 *
 * <p>Not for a stream that the same unit of work writes to: events that are rolled back later would
 * be kept.
 *
 * @param <S> the state, immutable
 */
public final class StreamViews<S> {

  private static final long MAX_STREAMS = 20_000;

  private final EventStore store;
  private final MessageFold<S> fold;
  private final Cache<String, Folded<S>> known =
      Caffeine.newBuilder().maximumSize(MAX_STREAMS).build();

  /** Views of streams in {@code store}. */
  public StreamViews(EventStore store, Fold<S> fold) {
    this(
        store,
        (MessageFold<S>) (state, message) -> fold.apply(state, (DomainEvent) message.getPayload()));
  }

  private StreamViews(EventStore store, MessageFold<S> fold) {
    this.store = store;
    this.fold = fold;
  }

  /** Views of streams in {@code store} whose state depends on more than the events themselves. */
  public static <S> StreamViews<S> ofMessages(EventStore store, MessageFold<S> fold) {
    return new StreamViews<>(store, fold);
  }

  /** The state of a stream; empty if it doesn't exist. */
  public Optional<S> find(StreamId id) {
    var key = id.toString();
    var before = known.getIfPresent(key);
    S state = before == null ? null : before.state();
    long next = before == null ? 0 : before.nextSequence();
    var events = store.readEvents(key, next);
    while (events.hasNext()) {
      var message = events.next();
      state = fold.apply(state, message);
      next = message.getSequenceNumber() + 1;
    }
    if (state == null) {
      return Optional.empty();
    }
    known.put(key, new Folded<>(state, next));
    return Optional.of(state);
  }

  /**
   * How an event changes a state.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface Fold<S> {

    /** The state after an event; {@code state} is null before the first. */
    S apply(@Nullable S state, DomainEvent event);
  }

  /**
   * How an event with its metadata changes a state.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface MessageFold<S> {

    /** The state after an event; {@code state} is null before the first. */
    S apply(@Nullable S state, DomainEventMessage<?> message);
  }

  private record Folded<S>(S state, long nextSequence) {}
}
