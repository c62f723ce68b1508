package cn.xunbao.command.measure;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.measure.MeasureLife;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires measures. */
@Configuration(proxyBeanMethods = false)
@Import({Measure.class, MeasureController.class})
public class MeasureConfiguration {

  @Bean
  MeasureScope measureScope(ProgrammeDirectory programmes, TaskDirectory tasks, EventStore store) {
    return new MeasureScope(
        programmes,
        tasks,
        new StreamViews<MeasureLife>(
            store, (before, event) -> MeasureLife.after(before, (MeasureEvent) event)));
  }

  @Bean
  MeasureReader measureReader(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      HeldUnits held,
      ObjectProvider<CitedFacts> cited) {
    return new MeasureReader(
        programmes,
        tasks,
        units,
        held,
        cited.getIfAvailable(() -> (programme, positions) -> List.of()));
  }

  @Bean
  MeasureProposing measureProposing(Repository<Measure> measures, StreamNumbers numbers) {
    return new MeasureProposing(measures, numbers);
  }
}
