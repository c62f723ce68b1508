package cn.xunbao.command.letter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterId;
import cn.xunbao.events.letter.AccessLetterRevoked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A letter that opens the records to an auditing body (调阅函). Its terms are never changed. */
@Aggregate
public class AccessLetter {

  @AggregateIdentifier private @Nullable AccessLetterId id;
  private @Nullable LetterLife life;

  /** For the framework. */
  protected AccessLetter() {}

  /** A letter is granted. */
  AccessLetter(AccessLetterGranted granted) {
    apply(granted);
  }

  @CommandHandler
  Change<LetterLife> handle(RevokeLetter command) {
    command.expected().check(getVersion());
    if (life().revoked()) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "调阅函%s已撤销".formatted(life().granted().number()));
    }
    apply(new AccessLetterRevoked(command.target().letter(), command.reason()));
    return changed();
  }

  /** How it stands, after something has changed. */
  Change<LetterLife> changed() {
    return new Change<>(life(), String.valueOf(id), getVersion(), true);
  }

  private LetterLife life() {
    if (life == null) {
      throw new IllegalStateException("an access letter's stream begins with its grant");
    }
    return life;
  }

  @EventSourcingHandler
  void on(AccessLetterEvent event) {
    id = new AccessLetterId(event.letter());
    life = LetterLife.after(life, event);
  }
}
