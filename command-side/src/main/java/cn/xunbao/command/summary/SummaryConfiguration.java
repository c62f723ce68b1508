package cn.xunbao.command.summary;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.issue.CutOffs;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the issuing of summaries. */
@Configuration(value = "summaryIssueConfiguration", proxyBeanMethods = false)
@Import({Summary.class, SummarySerial.class, SummaryController.class})
public class SummaryConfiguration {

  @Bean
  SummaryScope summaryScope(ProgrammeDirectory programmes, CutOffs cutOffs) {
    return new SummaryScope(programmes, cutOffs);
  }

  @Bean
  SummaryReader summaryReader(
      ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units) {
    return new SummaryReader(programmes, tasks, units);
  }

  @Bean
  SummaryIssuing summaryIssuing(Repository<Summary> summaries, Repository<SummarySerial> serials) {
    return new SummaryIssuing(summaries, serials);
  }

  @Bean
  SummaryDesk summaryDesk(
      CommandDispatch dispatch,
      EventStore store,
      ObjectProvider<SummaryPress> press,
      Attachments contents,
      BusinessClock clock) {
    return new SummaryDesk(
        dispatch, new Summaries(store), press.getIfAvailable(NoPress::new), contents, clock);
  }
}
