package cn.xunbao.command.measure;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.unit.Relation;
import java.time.Instant;
import java.util.List;

/** Reads what is proposed, and says what can't be: facts that aren't there, units out of reach. */
final class MeasureReader {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_NAME = 100;
  private static final int MAX_FACTS = 50;
  private static final int MAX_DIGITS = 18;

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;
  private final HeldUnits held;
  private final CitedFacts cited;

  MeasureReader(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      HeldUnits held,
      CitedFacts cited) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
    this.held = held;
    this.cited = cited;
  }

  ProposeMeasure read(JsonObjectInput input, String programme, Instant now) {
    programmes.require(programme).requireOpen();
    var subject = ItemSubject.read(input, programme, programmes, tasks);
    var unit = held.read(input, now);
    var kind = input.requiredEnum("kind", MeasureKind.class);
    if (input.sound("unit", "kind")) {
      checkReach(input, unit, kind, now);
    }
    return new ProposeMeasure(
        programme,
        subject.task(),
        unit,
        kind,
        facts(input, programme),
        input.requiredText("competentBody", MAX_NAME),
        input.requiredText("text", MAX_TEXT));
  }

  /** 政府督查 doesn't cover Party organs, courts and procuratorates. */
  private void checkReach(JsonObjectInput input, String unit, MeasureKind kind, Instant now) {
    var today = BusinessDay.of(now);
    units
        .find(unit)
        .filter(
            found -> {
              var relation = found.standingOn(today).relation();
              return relation == Relation.PARTY || relation == Relation.JUDICIAL;
            })
        .filter(found -> kind != MeasureKind.RECOMMENDATION)
        .ifPresent(
            found ->
                input.fault(
                    "kind",
                    "out-of-reach",
                    "政府督查不覆盖党委机关、法院、检察院，对“%s”只能函告建议，不能%s"
                        .formatted(found.nameOn(today), kind.chinese())));
  }

  private List<Long> facts(JsonObjectInput input, String programme) {
    var given = input.requiredTexts("facts", MAX_FACTS, MAX_DIGITS);
    if (!input.sound("facts")) {
      return List.of();
    }
    for (var i = 0; i < given.size(); i++) {
      if (!given.get(i).matches("[1-9][0-9]*")) {
        input.fault("facts", i, FaultCodes.BAD_FORMAT, "应为事实的序号（position）");
      }
    }
    if (!input.sound("facts")) {
      return List.of();
    }
    var facts = given.stream().map(Long::valueOf).toList();
    var unknown = cited.unknown(programme, facts);
    for (var i = 0; i < facts.size(); i++) {
      if (unknown.contains(facts.get(i))) {
        input.fault("facts", i, FaultCodes.UNKNOWN_VALUE, "本方案没有序号为%d的事实".formatted(facts.get(i)));
      }
    }
    return facts;
  }
}
