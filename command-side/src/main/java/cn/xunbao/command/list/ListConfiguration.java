package cn.xunbao.command.list;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.project.ProjectFiling;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.list.ListLife;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires lists. */
@Configuration(proxyBeanMethods = false)
@Import({FiledList.class, ListController.class})
public class ListConfiguration {

  @Bean
  ListScope listScope(WorkScope work, ReviewScope review, EventStore store) {
    StreamViews<ListLife> lists =
        StreamViews.ofMessages(
            store,
            (before, message) ->
                ListLife.after(
                    before,
                    (ListEvent) message.getPayload(),
                    EventMetadata.fromMap(message.getMetaData()).client()));
    return new ListScope(work, review, lists);
  }

  @Bean
  ListReader listReader(HeldUnits units) {
    return new ListReader(units);
  }

  @Bean
  ListFiling listFiling(
      Repository<FiledList> lists, ProjectFiling projects, StreamNumbers numbers) {
    return new ListFiling(lists, projects, numbers);
  }
}
