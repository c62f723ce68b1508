package cn.xunbao.query.timeline;

import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.trace.StreamEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires timelines. */
@Configuration(proxyBeanMethods = false)
@Import({
  HistoryController.class,
  UnitTimelineController.class,
  CampaignTimelineController.class,
  ItemTimelineController.class,
  PersonTimelineController.class
})
public class TimelineConfiguration {

  @Bean
  Timelines timelines(JdbcClient jdbc, EventLookup lookup) {
    return new Timelines(new TimelineEvents(jdbc, lookup));
  }

  @Bean
  Selections selections(
      Facts facts,
      ProgrammeStates programmes,
      Chronicle chronicle,
      StreamEvents events,
      JdbcClient jdbc) {
    return new Selections(facts, programmes, chronicle, new CampaignMatters(facts, events), jdbc);
  }

  @Bean
  Persons persons(JdbcClient jdbc) {
    return new Persons(jdbc);
  }
}
