package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/**
 * Files all reports of a sheet in one unit of work, which both engines store atomically. Each
 * report decides for itself; what one of them refuses, refuses the sheet.
 */
public class SheetFiling {

  private final Repository<Report> reports;
  private final ReportedTasks tasks;

  SheetFiling(Repository<Report> reports, ReportedTasks tasks) {
    this.reports = reports;
    this.tasks = tasks;
  }

  @CommandHandler
  FiledSheet handle(FileSheet command, MetaData metadata) throws Exception {
    var refusals = new ArrayList<>(command.refusals());
    var filed = new ArrayList<Change<Filing>>();
    for (var row : command.rows()) {
      try {
        filed.add(file(command.sheet(), row, metadata));
      } catch (RejectedException e) {
        refusals.add(row.refused(e.rejection()));
      }
    }
    if (!refusals.isEmpty()) {
      throw Rejections.joined(refusals);
    }
    return new FiledSheet(filed);
  }

  private Change<Filing> file(SheetId sheet, SheetRow row, MetaData metadata) throws Exception {
    tasks.rulesFor(sheet.unit(), sheet.programme(), row.task());
    var target = sheet.report(row.task());
    return reports
        .loadOrCreate(target.toString(), Report::new)
        .invoke(
            report -> report.handle(new ReportProgress(target, row.content()), metadata, tasks));
  }
}
