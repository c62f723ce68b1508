package cn.xunbao.command.dispatch;

import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.EventMetadata;
import java.time.Instant;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonException;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Sends commands on behalf of a caller, or of the software itself. */
public final class CommandDispatch {

  /** How often a decision is taken anew when another one came between. */
  private static final int ATTEMPTS = 3;

  private final CommandGateway gateway;

  CommandDispatch(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Has a command decided and its events stored.
   *
   * <p>A conflict with another writer is a definite no of the store, so the command is decided anew
   * on what is there then. Handlers decide by state and content: a command that did get through is
   * recognised and not carried out twice.
   *
   * @param recordedAt the instant stamped at the HTTP edge
   * @throws cn.xunbao.edge.problem.RejectedException if it is refused
   */
  public <R> R send(Object command, Caller caller, Instant recordedAt) {
    return send(command, caller.toMetadata(recordedAt));
  }

  /** The same for whoever {@code actor} says, such as the software itself. */
  public <R> R send(Object command, EventMetadata actor) {
    var metadata = actor.toMap();
    for (var attempt = 1; ; attempt++) {
      try {
        return gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
      } catch (AggregateNotFoundException e) {
        throw Rejections.notFound("所指对象不存在：" + e.getAggregateIdentifier());
      } catch (AxonException e) {
        if (!LostRace.caused(e)) {
          throw refusal(e);
        }
        if (attempt == ATTEMPTS) {
          throw Rejections.concurrentChange();
        }
      }
    }
  }

  /** A handler's refusal as it was before it travelled; any other failure as it is. */
  private static RuntimeException refusal(AxonException failure) {
    return failure instanceof CommandExecutionException failed
            && failed.getDetails().orElse(null) instanceof Rejection rejection
        ? new RejectedException(rejection)
        : failure;
  }
}
