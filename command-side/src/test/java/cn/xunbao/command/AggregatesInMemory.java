package cn.xunbao.command;

import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.storage.MetadataCorrelation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Aggregates on a command bus of their own, their streams in memory: for sequences of commands. */
public final class AggregatesInMemory {

  private final Configuration configuration;

  private AggregatesInMemory(Configurer configurer) {
    configuration =
        configurer
            .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
            .configureCorrelationDataProviders(c -> List.of(new MetadataCorrelation()))
            .buildConfiguration();
    configuration.start();
  }

  /** Aggregates of these classes. */
  public static AggregatesInMemory of(Class<?>... aggregates) {
    return of(configuration -> List.of(), aggregates);
  }

  /** The same with command handlers beside them. */
  public static AggregatesInMemory of(
      Function<Configuration, List<Object>> handlers, Class<?>... aggregates) {
    var configurer = DefaultConfigurer.defaultConfiguration(false);
    for (var aggregate : aggregates) {
      configurer.configureAggregate(aggregate);
    }
    var running = new AggregatesInMemory(configurer);
    handlers
        .apply(running.configuration)
        .forEach(
            handler ->
                new AnnotationCommandHandlerAdapter<>(handler)
                    .subscribe(running.configuration.commandBus()));
    return running;
  }

  /** What a command came to; empty if it was refused. */
  public <R> Optional<R> tried(Object command, EventMetadata by) {
    try {
      return Optional.of(
          configuration
              .commandGateway()
              .sendAndWait(new GenericCommandMessage<>(command, by.toMap())));
    } catch (RejectedException e) {
      return Optional.empty();
    }
  }

  /** The events of a stream, oldest first. */
  public List<? extends DomainEventMessage<?>> events(StreamId stream) {
    return configuration.eventStore().readEvents(stream.toString()).asStream().toList();
  }
}
