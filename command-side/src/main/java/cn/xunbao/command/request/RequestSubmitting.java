package cn.xunbao.command.request;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.item.RequestLife;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes questions under the next number of their programme. */
public class RequestSubmitting {

  private final Repository<Request> requests;
  private final StreamNumbers numbers;

  RequestSubmitting(Repository<Request> requests, StreamNumbers numbers) {
    this.requests = requests;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<RequestLife> handle(SubmitRequest command) throws Exception {
    var number = numbers.next(n -> RequestId.numbered(command.programme(), n));
    var submitted = command.as(RequestId.numbered(command.programme(), number).request());
    return requests.newInstance(() -> new Request(submitted)).invoke(Request::changed);
  }
}
