package cn.xunbao.command.request;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.request.RequestAnswered;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.events.request.RequestReferred;
import cn.xunbao.events.request.RequestSubmitted;
import cn.xunbao.item.RequestLife;
import cn.xunbao.item.RequestLife.Stage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A question that was submitted upwards: answered at once, or referred to a meeting before. */
@Aggregate
public class Request {

  @AggregateIdentifier private @Nullable RequestId id;
  private @Nullable RequestLife life;

  /** For the framework. */
  protected Request() {}

  /** A question is submitted. */
  Request(RequestSubmitted submitted) {
    apply(submitted);
  }

  @CommandHandler
  Change<RequestLife> handle(ReferRequest command) {
    command.expected().check(getVersion());
    if (life().stage() != Stage.ASKED) {
      throw wrongStage("只有待答复的问题可以提交会议研究");
    }
    var asked = life().submitted();
    apply(
        new RequestReferred(
            asked.programme(),
            asked.request(),
            asked.task(),
            asked.unit(),
            command.meeting(),
            command.comment()));
    return changed();
  }

  @CommandHandler
  Change<RequestLife> handle(AnswerRequest command) {
    command.expected().check(getVersion());
    if (life().stage() == Stage.ANSWERED) {
      throw wrongStage("答复不能更改，如有新的意见，请另行提请研究");
    }
    var asked = life().submitted();
    apply(
        new RequestAnswered(
            asked.programme(),
            asked.request(),
            asked.task(),
            asked.unit(),
            command.answer(),
            command.meeting()));
    return changed();
  }

  private RuntimeException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该问题现为“%s”：%s".formatted(life().stage().chinese(), rule));
  }

  /** How it stands, after something has changed. */
  Change<RequestLife> changed() {
    return new Change<>(life(), String.valueOf(id), getVersion(), true);
  }

  private RequestLife life() {
    if (life == null) {
      throw new IllegalStateException("a question's stream begins with its submission");
    }
    return life;
  }

  @EventSourcingHandler
  void on(RequestEvent event) {
    id = new RequestId(event.programme(), event.request());
    life = RequestLife.after(life, event);
  }
}
