package cn.xunbao.command.reorganisation;

import static cn.xunbao.command.SamplePlan.GROUP;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.TASK_WITHOUT_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.Order;
import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.command.unit.UnitRegister;
import cn.xunbao.command.unit.UnitRules;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitPart;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The units of the sample are registered on 23 March 2023. */
class ReorganisationRulesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 4, 15);
  private static final TaskId LED = new TaskId(PROGRAMME, TASK);

  private final SamplePlan plan = new SamplePlan();
  private final UnitDirectory units = new UnitDirectory(plan.store());
  private final ReorganisationRules rules =
      new ReorganisationRules(
          units,
          new UnitRules(units, new UnitRegister(units, plan::streams)),
          new TaskRegister(new TaskDirectory(plan.store()), plan::streams),
          new ProgrammeDirectory(plan.store()));

  @Test
  void aUnitIsAbolishedForASuccessorThatIsThere() {
    assertThat(abolish(LEAD, OTHER, DAY)).isEmpty();
  }

  @Test
  void aUnitWithASuccessorIsNotAbolishedAgain() {
    merged(LEAD, OTHER, DAY);

    assertThat(abolish(LEAD, RESPONSIBLE, DAY)).containsExactly("path:u already-ended");
  }

  @Test
  void aSuccessorThatIsNoMoreOnThatDayIsRefusedAndOneThatEndsLaterIsNot() {
    merged(OTHER, RESPONSIBLE, DAY);

    assertThat(abolish(LEAD, OTHER, DAY)).containsExactly("/successor unit-ended");
    assertThat(abolish(LEAD, OTHER, DAY.minusDays(1))).isEmpty();
  }

  @Test
  void dutiesNeverComeBackInACircle() {
    merged(OTHER, RESPONSIBLE, DAY);
    merged(RESPONSIBLE, LEAD, DAY);

    assertThat(abolish(LEAD, OTHER, DAY.minusDays(1))).containsExactly("/successor circle");
    assertThat(abolish(LEAD, LEAD, DAY)).containsExactly("/successor circle");
  }

  @Test
  void everyFaultOfAMergerIsNamed() {
    assertThat(
            faults(
                rules::check,
                new MergeUnits(
                    new UnitId(OTHER),
                    List.of("433199-999", GROUP, OTHER, LEAD, LEAD),
                    order(LocalDate.of(2023, 3, 1)),
                    ExpectedVersion.ANY)))
        .containsExactly(
            "path:u before-registration",
            "/units/0 unknown-unit",
            "/units/1 is-group",
            "/units/1 before-registration",
            "/units/2 before-registration",
            "/units/3 before-registration",
            "/units/4 duplicate",
            "/units/4 before-registration",
            "/units/2 circle");
  }

  @Test
  void aSplitUnitNamesASuccessorForEachTaskThatItLeads() {
    assertThat(split(part(OTHER), part(RESPONSIBLE)))
        .containsExactly("/parts task-without-successor");
    assertThat(split(part(OTHER), part(RESPONSIBLE, LED))).isEmpty();
  }

  @Test
  void aTaskHasOneSuccessorAndIsOneThatTheUnitLeads() {
    var foreign = new TaskId(PROGRAMME, TASK_WITHOUT_LEAD);

    assertThat(split(part(OTHER, LED), part(RESPONSIBLE, LED, foreign)))
        .containsExactly("/parts/1/tasks/0 duplicate", "/parts/1/tasks/1 not-led");
  }

  @Test
  void whatASplitUnitInheritedIsNamedToo() {
    merged(LEAD, SUPPORTING, DAY.minusDays(5));

    assertThat(
            faults(
                rules::check,
                new SplitUnit(
                    new UnitId(SUPPORTING),
                    List.of(part(OTHER), part(RESPONSIBLE)),
                    order(DAY),
                    ExpectedVersion.ANY)))
        .containsExactly("/parts task-without-successor");
  }

  @Test
  void aUnitIsSplitIntoAtLeastTwoOthers() {
    assertThat(split(part(OTHER, LED))).containsExactly("/parts too-short");
    assertThat(split(part(OTHER, LED), part(LEAD))).containsExactly("/parts/1/unit circle");
  }

  @Test
  void tasksOfAPlanOfWhichNothingIsDueAnyMoreNeedNoSuccessor() {
    assertThat(
            faults(
                rules::check,
                new SplitUnit(
                    new UnitId(LEAD),
                    List.of(part(OTHER), part(RESPONSIBLE)),
                    order(LocalDate.of(2024, 3, 1)),
                    ExpectedVersion.ANY)))
        .isEmpty();
  }

  @Test
  void aNewUnitTakesNoNameOfAnotherButMayTakeThatOfAPredecessor() {
    assertThat(establish("433199-200", "市发改局", List.of())).containsExactly("/name conflicting");
    assertThat(establish("433199-200", "市发改局", List.of(OTHER))).isEmpty();
  }

  @Test
  void aCodeIsGivenOnce() {
    assertThatThrownBy(
            () ->
                rules.require(
                    new EstablishUnit(
                        new RegisterUnit(LEAD, "市贸易局", "DEPARTMENT", List.of()),
                        null,
                        null,
                        List.of(),
                        order(DAY))))
        .isInstanceOfSatisfying(
            RejectedException.class,
            refused -> assertThat(refused.rejection().status()).isEqualTo(409));
  }

  private List<String> abolish(String unit, String successor, LocalDate on) {
    return faults(
        rules::check, new AbolishUnit(new UnitId(unit), successor, order(on), ExpectedVersion.ANY));
  }

  private List<String> split(UnitPart... parts) {
    return faults(
        rules::check,
        new SplitUnit(new UnitId(LEAD), List.of(parts), order(DAY), ExpectedVersion.ANY));
  }

  private List<String> establish(String code, String name, List<String> predecessors) {
    return faults(
        rules::check,
        new EstablishUnit(
            new RegisterUnit(code, name, "DEPARTMENT", List.of()),
            null,
            null,
            predecessors,
            order(DAY)));
  }

  private void merged(String unit, String into, LocalDate on) {
    plan.append(new UnitId(unit), new UnitMerged(unit, into, on, "机构改革", null));
  }

  private static UnitPart part(String unit, TaskId... tasks) {
    return new UnitPart(unit, List.of(tasks));
  }

  private static Order order(LocalDate on) {
    return new Order(on, "机构改革", null);
  }

  private static <C> List<String> faults(BiConsumer<C, Faults> check, C command) {
    var faults = new Faults();
    check.accept(command, faults);
    return faults.list().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
