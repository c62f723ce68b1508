package cn.xunbao.command.dispatch;

import cn.xunbao.edge.problem.RejectedException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Puts a refusal into a form that survives the way between two processes. */
final class RejectionDetails implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    try {
      return chain.proceed();
    } catch (RejectedException e) {
      throw new CommandExecutionException(e.getMessage(), e, e.rejection());
    }
  }
}
