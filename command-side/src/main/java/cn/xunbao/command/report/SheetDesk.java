package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a sheet and has its rows filed, together or one by one. */
final class SheetDesk {

  private final CommandDispatch dispatch;
  private final ReportedTasks tasks;

  SheetDesk(CommandDispatch dispatch, ReportedTasks tasks) {
    this.dispatch = dispatch;
    this.tasks = tasks;
  }

  /**
   * Files a sheet.
   *
   * @throws RejectedException if it as a whole is refused, with every fault
   */
  List<SheetOutcome> file(SheetId sheet, SheetInput input, Caller caller, Instant now) {
    var loose =
        input.faults().list().stream()
            .filter(fault -> input.rows().stream().noneMatch(row -> row.has(fault.pointer())))
            .toList();
    return input.mode() == SheetInput.Mode.ALL || !loose.isEmpty()
        ? together(sheet, input, loose, caller, now)
        : oneByOne(sheet, input, caller, now);
  }

  /** Rows are taken in the order of their tasks, so that two sheets never wait for each other. */
  private List<SheetOutcome> together(
      SheetId sheet, SheetInput input, List<Fault> loose, Caller caller, Instant now) {
    var refusals = new ArrayList<Rejection>();
    if (!loose.isEmpty()) {
      refusals.add(Rejections.invalidRequest(loose).rejection());
    }
    input.rows().stream()
        .filter(row -> !input.isSound(row))
        .forEach(row -> refusals.add(refusal(sheet, input, row, now)));
    var sound =
        input.rows().stream()
            .filter(input::isSound)
            .sorted(Comparator.comparing(SheetRow::task))
            .toList();
    FiledSheet filed = dispatch.send(new FileSheet(sheet, sound, refusals), caller, now);
    var outcomes = new ArrayList<SheetOutcome>();
    for (var i = 0; i < sound.size(); i++) {
      outcomes.add(SheetOutcome.filed(sound.get(i), filed.rows().get(i)));
    }
    return outcomes;
  }

  private List<SheetOutcome> oneByOne(SheetId sheet, SheetInput input, Caller caller, Instant now) {
    return input.rows().stream()
        .map(
            row ->
                input.isSound(row)
                    ? one(sheet, row, caller, now)
                    : SheetOutcome.refused(row, refusal(sheet, input, row, now)))
        .toList();
  }

  private SheetOutcome one(SheetId sheet, SheetRow row, Caller caller, Instant now) {
    try {
      tasks.rulesFor(sheet.unit(), sheet.programme(), row.task());
      Change<Filing> change =
          dispatch.send(new ReportProgress(sheet.report(row.task()), row.content()), caller, now);
      return SheetOutcome.filed(row, change);
    } catch (RejectedException e) {
      return SheetOutcome.refused(row, row.refused(e.rejection()));
    }
  }

  /**
   * What is wrong with the form of a row, and by the rules as far as its form lets them be asked.
   */
  private Rejection refusal(SheetId sheet, SheetInput input, SheetRow row, Instant now) {
    var faults = new Faults();
    input.faults().list().stream().filter(f -> row.has(f.pointer())).forEach(faults::add);
    if (!faults.concern(row.pointer() + "/task")) {
      try {
        check(sheet, row, faults, now);
      } catch (RejectedException e) {
        faults.addAll(row.refused(e.rejection()).errors());
      }
    }
    return Rejections.invalidRequest(faults.list()).rejection();
  }

  private void check(SheetId sheet, SheetRow row, Faults faults, Instant now) {
    var rules = tasks.rulesFor(sheet.unit(), sheet.programme(), row.task());
    var broken = new Faults();
    rules.checkPeriod(sheet.period(), now, broken);
    if (faults.list().stream().noneMatch(f -> f.pointer().startsWith(row.pointer() + "/values"))) {
      rules.checkValues(row.content().values(), broken);
    }
    if (broken.isEmpty()) {
      tasks.checkDataPeriods(
          new ReportId(sheet.programme(), row.task(), sheet.unit(), sheet.period()),
          row.content().values(),
          broken);
    }
    broken.throwIfAny();
  }
}
