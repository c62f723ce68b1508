package cn.xunbao.command.programme;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CoordinationOffice;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a programme file ({@code xunbao.programme/1}) and notes every fault with its JSON pointer:
 * of form, and of references between its parts.
 */
final class ProgrammeFileReader {

  private static final String FORMAT = "xunbao.programme/1";
  private static final int MAX_UNITS = 5000;
  private static final int MAX_CAMPAIGNS = 99;
  private static final int MAX_TASKS = 5000;
  private static final int MAX_NAME = 200;
  private static final int MAX_TITLE = 2000;
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2100;

  private final UnitClashes clashes;
  private final Faults faults;
  private final References references;
  private final TaskReader tasksReader;

  ProgrammeFileReader(UnitClashes clashes, Faults faults) {
    this.clashes = clashes;
    this.faults = faults;
    this.references = new References(faults);
    this.tasksReader = new TaskReader(references, faults);
  }

  /** The file; made of placeholders where faults were noted. */
  ProgrammeFile read(JsonBody body) {
    var root = body.object(faults);
    root.requiredChoice("format", Map.of(FORMAT, FORMAT));
    var units = root.requiredObjects("units", MAX_UNITS).stream().map(this::unit).toList();
    var head = root.requiredObject("programme");
    var id = code(head, "id", ProgrammeId.MAX_ID);
    var programme = programme(head, id);
    var campaigns = new ArrayList<CampaignDefined>();
    var tasks = new ArrayList<TaskDefined>();
    for (var campaign : root.requiredObjects("campaigns", MAX_CAMPAIGNS)) {
      campaign(campaign, id, campaigns, tasks);
    }
    var breakdown =
        root.objects("breakdown", MAX_TASKS).stream().map(row -> breakdown(row, id)).toList();
    root.done();
    references.resolve();
    return new ProgrammeFile(
        programme,
        units,
        campaigns,
        tasks,
        breakdown,
        faults.isEmpty() ? CanonicalJson.sha256Hex(CanonicalJson.of(body.bytes())) : "");
  }

  private RegisterUnit unit(JsonObjectInput input) {
    var code = code(input, "code", UnitId.MAX_CODE);
    var name = input.requiredText("name", MAX_NAME);
    if (!code.isEmpty()) {
      references.defineUnit(code, input.pointer("code"));
    }
    if (input.sound("code", "name")) {
      clashes.check(code, name, input.pointer("name"), faults);
    }
    return new RegisterUnit(
        code, name, input.requiredText("kind", MAX_NAME), input.texts("aliases", 100, MAX_NAME));
  }

  private ProgrammeDefined programme(JsonObjectInput input, String id) {
    var centre = input.optionalObject("commandCentre");
    return new ProgrammeDefined(
        id,
        input.requiredText("title", MAX_TITLE),
        input.optionalText("documentNumber", MAX_NAME),
        input.optionalText("issuer", MAX_NAME),
        input.optionalDate("issuedOn"),
        input.requiredInt("year", FIRST_YEAR, LAST_YEAR),
        input.requiredText("divisionCode", 20),
        centre == null
            ? null
            : new CoordinationOffice(
                centre.optionalText("name", MAX_NAME), centre.optionalText("seat", MAX_NAME)),
        new RhythmReader(references).read(input),
        new IndicatorReader(references, faults).read(input, "goals"));
  }

  private void campaign(
      JsonObjectInput input,
      String programme,
      List<CampaignDefined> campaigns,
      List<TaskDefined> tasks) {
    var ordinal = input.requiredInt("ordinal", 1, MAX_CAMPAIGNS);
    if (input.sound("ordinal")) {
      references.defineCampaign(ordinal, input.pointer("ordinal"));
    }
    campaigns.add(
        new CampaignDefined(
            programme,
            ordinal,
            input.requiredText("name", MAX_NAME),
            input.requiredText("term", MAX_NAME),
            taskForce(input.requiredObject("taskForce")),
            new RhythmReader(references).read(input),
            new IndicatorReader(references, faults).read(input, "goals")));
    for (var task : input.objects("tasks", MAX_TASKS)) {
      tasks.add(tasksReader.read(task, programme, ordinal, null));
    }
  }

  private TaskForce taskForce(JsonObjectInput input) {
    return new TaskForce(
        references.unit(input, "hostUnit"),
        input.optionalText("firstConvener", MAX_NAME),
        input.optionalText("convener", MAX_NAME),
        input.optionalText("deputyConvener", MAX_NAME),
        references.units(input, "memberUnits", MAX_UNITS));
  }

  private BreakdownRowDefined breakdown(JsonObjectInput input, String programme) {
    var code = code(input, "code", TaskId.MAX_CODE);
    if (!code.isEmpty()) {
      references.defineRow(code, input.pointer("code"));
    }
    return new BreakdownRowDefined(
        programme,
        code,
        input.requiredText("table", MAX_TITLE),
        input.requiredInt("row", 0, 1_000_000),
        input.optionalText("item", MAX_TITLE),
        input.requiredText("title", MAX_TITLE),
        references.units(input, "leadUnits", 20),
        references.units(input, "responsibleUnits", MAX_UNITS),
        references.units(input, "supportingUnits", MAX_UNITS),
        input.optionalText("deadline", MAX_NAME),
        new IndicatorReader(references, faults).read(input, "indicators"));
  }

  /**
   * A text that can be a part of a stream's id. One that can't is answered all the same, so that
   * what refers to it doesn't lead nowhere; it is empty only where there is none.
   */
  static String code(JsonObjectInput input, String name, int maxLength) {
    var code = input.requiredText(name, maxLength);
    if (input.sound(name) && !StreamId.isPart(code, maxLength)) {
      input.fault(name, FaultCodes.BAD_FORMAT, "“%s”只能由字母、数字和 . _ - 组成".formatted(code));
    }
    return code;
  }
}
