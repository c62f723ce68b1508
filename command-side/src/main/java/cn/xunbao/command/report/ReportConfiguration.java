package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires reports. */
@Configuration(proxyBeanMethods = false)
@Import({
  Report.class,
  ReportController.class,
  SheetController.class,
  OwnReportController.class,
  AttachmentController.class,
  ReviewController.class,
  CorrectionController.class,
  DraftController.class,
  ConcurrenceController.class
})
public class ReportConfiguration {

  @Bean
  ReportedTasks reportedTasks(
      ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units, EventStore store) {
    return new ReportedTasks(programmes, tasks, units, store);
  }

  @Bean
  ReportDecisions reportDecisions(CommandDispatch dispatch, BusinessClock clock) {
    return new ReportDecisions(dispatch, clock);
  }

  @Bean
  SheetFiling sheetFiling(Repository<Report> reports, ReportedTasks tasks) {
    return new SheetFiling(reports, tasks);
  }

  @Bean
  SheetDesk sheetDesk(CommandDispatch dispatch, ReportedTasks tasks) {
    return new SheetDesk(dispatch, tasks);
  }

  @Bean
  ReviewScope reviewScope(ProgrammeDirectory programmes, TaskDirectory tasks, BusinessClock clock) {
    return new ReviewScope(programmes, tasks, clock);
  }
}
