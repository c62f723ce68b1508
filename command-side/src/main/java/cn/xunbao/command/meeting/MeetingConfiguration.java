package cn.xunbao.command.meeting;

import cn.xunbao.command.item.ItemOpenings;
import cn.xunbao.command.stream.StreamNumbers;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires meetings. */
@Configuration(proxyBeanMethods = false)
@Import({Meeting.class, MeetingController.class, DecisionController.class})
public class MeetingConfiguration {

  @Bean
  MinutesFiling minutesFiling(
      Repository<Meeting> meetings, ItemOpenings openings, StreamNumbers numbers) {
    return new MinutesFiling(meetings, openings, numbers);
  }
}
