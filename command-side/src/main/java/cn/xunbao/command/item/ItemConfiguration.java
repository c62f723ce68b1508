package cn.xunbao.command.item;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires tracked items. */
@Configuration(proxyBeanMethods = false)
@Import(Item.class)
public class ItemConfiguration {

  @Bean
  StreamNumbers streamNumbers(EventStore store) {
    return new StreamNumbers(store);
  }

  @Bean
  ItemDirectory itemDirectory(EventStore store) {
    return new ItemDirectory(store);
  }

  @Bean
  ItemOpenings itemOpenings(Repository<Item> items, StreamNumbers numbers) {
    return new ItemOpenings(items, numbers);
  }

  @Bean
  ItemScope itemScope(
      ProgrammeDirectory programmes,
      ItemDirectory items,
      UnitDirectory units,
      BusinessClock clock) {
    return new ItemScope(programmes, items, units, clock);
  }

  @Bean
  HeldUnits heldUnits(UnitDirectory units) {
    return new HeldUnits(units);
  }

  @Bean
  ItemDesk itemDesk(Desk desk) {
    return new ItemDesk(desk);
  }
}
