package cn.xunbao.command.letter;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.events.letter.AccessLetterEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires access letters. */
@Configuration(proxyBeanMethods = false)
@Import({AccessLetter.class, LetterController.class})
public class LetterConfiguration {

  @Bean
  StreamViews<LetterLife> letterViews(EventStore store) {
    return new StreamViews<>(
        store, (before, event) -> LetterLife.after(before, (AccessLetterEvent) event));
  }

  @Bean
  LetterGranting letterGranting(
      Repository<AccessLetter> letters, StreamViews<LetterLife> views, StreamNumbers numbers) {
    return new LetterGranting(letters, views, numbers);
  }

  @Bean
  LetterReader letterReader(
      ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units) {
    return new LetterReader(programmes, tasks, units);
  }
}
