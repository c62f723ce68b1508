package cn.xunbao.command.request;

import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.item.RequestLife;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires questions that are submitted upwards. */
@Configuration(proxyBeanMethods = false)
@Import({Request.class, RequestController.class})
public class RequestConfiguration {

  @Bean
  StreamViews<RequestLife> requestViews(EventStore store) {
    return new StreamViews<>(
        store, (before, event) -> RequestLife.after(before, (RequestEvent) event));
  }

  @Bean
  RequestSubmitting requestSubmitting(Repository<Request> requests, StreamNumbers numbers) {
    return new RequestSubmitting(requests, numbers);
  }
}
