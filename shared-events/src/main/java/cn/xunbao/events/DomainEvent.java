package cn.xunbao.events;

/**
 * A fact that happened. Every event is an immutable record, annotated with {@link EventType}; a
 * sealed interface closes the events of each kind of stream.
 */
public interface DomainEvent {}
