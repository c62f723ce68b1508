package cn.xunbao.command.letter;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.programme.ProgrammeView;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.letter.LetterScope;
import cn.xunbao.events.letter.ProgrammeScope;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** Reads the terms of a letter; what they name must be there. */
final class LetterReader {

  private static final int MAX_NUMBER = 60;
  private static final int MAX_BODY = 100;
  private static final int MAX_PURPOSE = 500;
  private static final int MAX_CLIENTS = 100;
  private static final int MAX_CLIENT = 64;
  private static final int MAX_PROGRAMMES = 50;
  private static final int MAX_NAMED = 500;
  private static final int MAX_CAMPAIGN = 9999;

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;

  LetterReader(ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
  }

  GrantLetter read(JsonObjectInput input, Caller caller, Instant now) {
    var from = input.requiredDate("validFrom");
    var to = input.requiredDate("validTo");
    if (input.sound("validFrom", "validTo") && to.isBefore(from)) {
      input.fault("validTo", FaultCodes.OUT_OF_RANGE, "有效期止不能早于有效期起");
    } else if (input.sound("validTo") && to.isBefore(now.atZone(Period.ZONE).toLocalDate())) {
      input.fault("validTo", FaultCodes.OUT_OF_RANGE, "有效期已过");
    }
    return new GrantLetter(
        input.requiredText("number", MAX_NUMBER),
        input.requiredText("body", MAX_BODY),
        scope(input, caller),
        clients(input),
        input.requiredText("purpose", MAX_PURPOSE),
        from,
        to);
  }

  private static List<String> clients(JsonObjectInput input) {
    var clients = input.requiredTexts("clients", MAX_CLIENTS, MAX_CLIENT);
    if (new HashSet<>(clients).size() < clients.size()) {
      input.fault("clients", FaultCodes.DUPLICATE, "客户端重复列出");
    }
    return clients;
  }

  private LetterScope scope(JsonObjectInput input, Caller caller) {
    var scope = input.requiredObject("scope");
    var all = Boolean.TRUE.equals(scope.optionalBoolean("all"));
    var parts = scope.objects("programmes", MAX_PROGRAMMES);
    if (all && !parts.isEmpty()) {
      scope.fault("programmes", FaultCodes.CONFLICTING, "all 为 true 时不再列方案");
    } else if (!all && parts.isEmpty()) {
      scope.fault("programmes", FaultCodes.REQUIRED, "须列出方案，或以 all 注明全部");
    }
    if (all && caller.programme() != null) {
      scope.fault("all", FaultCodes.CONFLICTING, "此账号限于方案“%s”".formatted(caller.programme()));
    }
    return new LetterScope(all, parts.stream().map(part -> part(part, caller)).toList());
  }

  private ProgrammeScope part(JsonObjectInput part, Caller caller) {
    var programme = part.requiredText("programme", ProgrammeId.MAX_ID);
    var campaigns = part.integers("campaigns", MAX_NAMED, 1, MAX_CAMPAIGN);
    var named = part.texts("units", MAX_NAMED, UnitId.MAX_CODE);
    var codes = part.texts("tasks", MAX_NAMED, TaskId.MAX_CODE);
    if (part.sound("programme")) {
      var plan = programmes.find(programme);
      if (plan.isEmpty()) {
        part.fault("programme", FaultCodes.UNKNOWN_VALUE, "没有编号为“%s”的方案".formatted(programme));
      } else if (!caller.inProgrammeScope(programme)) {
        part.fault(
            "programme", FaultCodes.CONFLICTING, "此账号限于方案“%s”".formatted(caller.programme()));
      } else {
        lookUp(part, plan.get(), campaigns, codes);
      }
    }
    for (var unit : named) {
      if (units.find(unit).isEmpty()) {
        part.fault("units", FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(unit));
      }
    }
    return new ProgrammeScope(programme, campaigns, named, codes);
  }

  private void lookUp(
      JsonObjectInput part, ProgrammeView plan, List<Integer> campaigns, List<String> codes) {
    for (var campaign : campaigns) {
      if (!plan.campaigns().containsKey(campaign)) {
        part.fault("campaigns", FaultCodes.UNKNOWN_VALUE, "方案没有第%d个战役".formatted(campaign));
      }
    }
    for (var task : codes) {
      if (tasks.find(plan.definition().programme(), task).isEmpty()) {
        part.fault("tasks", FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的任务".formatted(task));
      }
    }
  }
}
