package cn.xunbao.command.work;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.work.NodesLife;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires tasks without numbers. */
@Configuration(proxyBeanMethods = false)
@Import({WorkNodes.class, Rating.class, NodesController.class, RatingController.class})
public class WorkConfiguration {

  @Bean
  WorkScope workScope(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      BusinessClock clock) {
    return new WorkScope(programmes, tasks, units, clock);
  }

  @Bean
  StreamViews<NodesLife> nodesViews(EventStore store) {
    return StreamViews.ofMessages(
        store,
        (before, message) ->
            NodesLife.after(
                before,
                (NodesEvent) message.getPayload(),
                EventMetadata.fromMap(message.getMetaData()).client()));
  }
}
