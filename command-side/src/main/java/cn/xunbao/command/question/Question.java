package cn.xunbao.command.question;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A question about a report: its stream begins and ends with the answer. */
@Aggregate
public class Question {

  @AggregateIdentifier private @Nullable QuestionId id;
  private @Nullable QuestionAnswered answered;

  /** For the framework. */
  protected Question() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<QuestionAnswered> handle(AnswerQuestion command) {
    if (answered == null) {
      apply(command.answered());
      return answer(true);
    }
    if (!answered.answer().equals(command.answer())) {
      throw Rejections.alreadyExists("该提示已作说明，说明不能更改；情况有变的，请更正报送");
    }
    return answer(false);
  }

  private Change<QuestionAnswered> answer(boolean changed) {
    return new Change<>(
        Objects.requireNonNull(answered), String.valueOf(id), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(QuestionAnswered event) {
    id = new QuestionId(event.programme(), event.question());
    answered = event;
  }
}
