package cn.xunbao.command.letter;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.letter.AccessLetterId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Grants letters under the next id; a body has a letter of one number once. */
public class LetterGranting {

  private final Repository<AccessLetter> letters;
  private final StreamViews<LetterLife> views;
  private final StreamNumbers numbers;

  LetterGranting(
      Repository<AccessLetter> letters, StreamViews<LetterLife> views, StreamNumbers numbers) {
    this.letters = letters;
    this.views = views;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<LetterLife> handle(GrantLetter command) throws Exception {
    var next = numbers.next(AccessLetterId::numbered);
    IntStream.range(1, next)
        .mapToObj(number -> views.find(AccessLetterId.numbered(number)))
        .flatMap(Optional::stream)
        .filter(command::repeats)
        .findFirst()
        .ifPresent(
            same -> {
              throw Rejections.alreadyExists(
                  "%s的调阅函%s已登记，编号%s"
                      .formatted(command.body(), command.number(), same.granted().letter()));
            });
    var granted = command.as(AccessLetterId.numbered(next).letter());
    return letters.newInstance(() -> new AccessLetter(granted)).invoke(AccessLetter::changed);
  }
}
