package cn.xunbao.command;

import static org.hamcrest.Matchers.equalTo;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.storage.MetadataCorrelation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** Given/when/then with metadata, and with refusals that are compared fault by fault. */
public final class Fixtures {

  /** Identifier of the commands that {@link #command} makes. */
  public static final String COMMAND = "command-1";

  private Fixtures() {}

  /** A fixture that hands a command's metadata on to its events, as the application's bus does. */
  public static <T> AggregateTestFixture<T> of(Class<T> aggregate) {
    var fixture = new AggregateTestFixture<>(aggregate);
    fixture.registerCommandHandlerInterceptor(
        new CorrelationDataInterceptor<>(
            List.<CorrelationDataProvider>of(new MetadataCorrelation())));
    return fixture;
  }

  /** A command of somebody at some time. */
  public static CommandMessage<?> command(Object command, EventMetadata by) {
    return new GenericCommandMessage<>(
        new GenericMessage<>(COMMAND, command, by.toMap()), command.getClass().getName());
  }

  /** An event that somebody caused at some time. */
  public static EventMessage<?> event(Object event, EventMetadata by) {
    return new GenericEventMessage<>(event, by.toMap());
  }

  /** The event that a command of {@link #command} is to cause, with all that goes with it. */
  public static EventMessage<?> caused(Object event, EventMetadata by) {
    Map<String, Object> metadata = new TreeMap<>(by.toMap());
    metadata.put("causationId", COMMAND);
    return new GenericEventMessage<>(event, metadata);
  }

  /** A refusal of that type with exactly these faults, each written as {@code POINTER CODE}. */
  public static Matcher<Throwable> refused(ProblemType type, String... faults) {
    var expected = Stream.concat(Stream.of(type.code()), Stream.of(faults)).toList();
    return new FeatureMatcher<>(equalTo(expected), "a refusal", "refusal") {
      @Override
      protected List<String> featureValueOf(Throwable thrown) {
        if (!(thrown instanceof RejectedException rejected)) {
          return List.of(thrown.toString());
        }
        var rejection = rejected.rejection();
        var code = rejection.type().substring(rejection.type().lastIndexOf(':') + 1);
        return Stream.concat(
                Stream.of(code),
                rejection.errors().stream()
                    .filter(fault -> !fault.code().equals(code))
                    .map(fault -> fault.pointer() + " " + fault.code()))
            .toList();
      }
    };
  }
}
