package cn.xunbao.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.events.programme.CoordinationOffice;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.Target;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published plans have gaps and oddities of their own; they are read as they are. */
class PlanOdditiesTest {

  private static final String TASK = "/campaigns/0/tasks/0";
  private static final String INDICATOR = TASK + "/indicators/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/programme/documentNumber",
        "/programme/issuer",
        "/programme/issuedOn",
        "/programme/commandCentre",
        "/programme/commandCentre/name",
        "/programme/commandCentre/seat",
        "/programme/rhythms",
        "/programme/goals",
        "/units/0/aliases",
        "/campaigns/0/taskForce/hostUnit",
        "/campaigns/0/taskForce/firstConvener",
        "/campaigns/0/taskForce/convener",
        "/campaigns/0/taskForce/deputyConvener",
        "/campaigns/0/taskForce/memberUnits",
        "/campaigns/0/rhythms",
        "/campaigns/0/goals",
        "/campaigns/1/tasks",
        "/campaigns/0/rhythms/0/tasks",
        "/campaigns/0/rhythms/0/external",
        TASK + "/number",
        TASK + "/section",
        TASK + "/leadUnits",
        TASK + "/responsibleUnits",
        TASK + "/supportingUnits",
        TASK + "/deadline",
        INDICATOR + "/unitOfMeasure",
        INDICATOR + "/target",
        "/programme/goals/0/sameAs",
        "/breakdown",
        "/breakdown/0/item",
        "/breakdown/0/leadUnits",
        "/breakdown/0/deadline",
        "/breakdown/0/indicators",
      })
  void whatIsOptionalMayBeAbsentOrNull(String pointer) {
    var absent = PlanJson.small().without(pointer);
    var nothing = PlanJson.small().with(pointer, "null");
    assertThat(absent.faults()).isEmpty();
    assertThat(nothing.faults()).isEmpty();
    assertThat(PlanComparison.asFile(absent.read()))
        .isEqualTo(PlanComparison.asFile(nothing.read()));
  }

  @Test
  void aCommandCentreWithoutNameAndSeatIsKeptAsSuch() {
    var plan = PlanJson.small().with("/programme/commandCentre", "{\"name\":null,\"seat\":null}");
    assertThat(plan.read().programme().coordinationOffice())
        .isEqualTo(new CoordinationOffice(null, null));
  }

  @Test
  void anUnknownKindOfUnitIsKept() {
    assertThat(PlanJson.small().with("/units/0/kind", "\"FREE_TRADE_ZONE\"").read().units())
        .anyMatch(unit -> unit.kind().equals("FREE_TRADE_ZONE"));
  }

  @Test
  void aTaskMayNameNoUnitAtAll() {
    var task = PlanJson.small().read().tasks().get(1);
    assertThat(task.leadUnits()).isEmpty();
    assertThat(task.responsibleUnits()).isEmpty();
    assertThat(task.supportingUnits()).isEmpty();
    assertThat(PlanJson.small().read().counts().withoutLead()).isOne();
  }

  @Test
  void aUnitMayLeadAndSupportTheSameTask() {
    var task =
        PlanJson.small()
            .with(TASK + "/supportingUnits", "[\"433199-001\"]")
            .read()
            .tasks()
            .getFirst();
    assertThat(task.leadUnits()).isEqualTo(task.supportingUnits()).containsExactly("433199-001");
  }

  @Test
  void allUnitsMayBeResponsibleAndNoneLead() {
    var plan =
        PlanJson.small()
            .with(TASK + "/leadUnits", "[]")
            .with(TASK + "/responsibleUnits", "[\"433199-003\", \"433199-001\"]");
    assertThat(plan.read().tasks().getFirst().responsibleUnits())
        .containsExactly("433199-003", "433199-001");
    assertThat(plan.read().counts().withoutLead()).isEqualTo(2);
  }

  @Test
  void sevenUnitsMayLeadJointlyInTheOrderOfThePlan() {
    var plan = PlanJson.small();
    for (var i = 4; i <= 9; i++) {
      var code = "\"433199-00%d\"".formatted(i);
      plan.with("/units/-", "{\"code\": %s, \"name\": \"局\", \"kind\": \"OTHER\"}".formatted(code));
      plan.with(TASK + "/leadUnits/-", code);
    }
    assertThat(plan.read().tasks().getFirst().leadUnits())
        .hasSize(7)
        .startsWith("433199-001", "433199-004")
        .endsWith("433199-009");
  }

  @Test
  void aLeadMayStandOutsideItsTaskForceAndAHostToo() {
    var plan = PlanJson.small().with("/campaigns/0/taskForce/memberUnits", "[\"433199-002\"]");
    assertThat(plan.faults()).isEmpty();
  }

  @Test
  void aPlanMayNameNoRhythmAndNoGoal() {
    var plan =
        PlanJson.small()
            .with("/programme/rhythms", "[]")
            .with("/campaigns/0/rhythms", "[]")
            .with("/programme/goals", "[]");
    assertThat(plan.read().programme().rhythms()).isEmpty();
    assertThat(plan.read().counts().goals()).isZero();
  }

  @Test
  void growthOfZeroMayBeWhatMustFall() {
    var plan =
        PlanJson.small()
            .with(INDICATOR + "/direction", "\"LOWER_IS_BETTER\"")
            .with(INDICATOR + "/target", "{\"operator\": \"AT_MOST\", \"value\": 0}");
    var indicator = plan.read().tasks().getFirst().indicators().getFirst();
    assertThat(indicator.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(indicator.target())
        .isEqualTo(new Target(Target.Operator.AT_MOST, BigDecimal.ZERO, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023-09", "2023-09-30", "2024-02-29"})
  void aMilestoneIsAYearAMonthOrADay(String date) {
    var plan =
        PlanJson.small().with(TASK + "/indicators/1/target", "{\"text\": \"%s\"}".formatted(date));
    assertThat(plan.faults()).isEmpty();
  }

  @Test
  void aTargetInWordsOrNoneYetIsNoFault() {
    assertThat(
            PlanJson.small()
                .with(INDICATOR + "/measure", "\"QUALITATIVE\"")
                .with(INDICATOR + "/target", "{\"text\": \"进一步提升\"}")
                .faults())
        .isEmpty();
    assertThat(PlanJson.small().with(INDICATOR + "/target", "null").faults()).isEmpty();
  }

  @Test
  void aUnitThatIsKnownUnderTheSameNameIsTheSameUnit() {
    var known =
        "{\"code\": \"%s\", \"name\": \"市商务局\", \"kind\": \"OTHER\"}".formatted(SamplePlan.LEAD);
    assertThat(PlanJson.small().with("/units/-", known).faults()).isEmpty();
  }

  @Test
  void whatIsTheSameFigureAsWhatIsTheSameFigureIsNoCircle() {
    var plan =
        PlanJson.small()
            .with(
                "/campaigns/1/goals",
                """
                [{"code": "g2", "name": "增长", "measure": "LATEST",
                  "direction": "HIGHER_IS_BETTER", "sameAs": "g1"}]
                """);
    assertThat(plan.faults()).isEqualTo(List.of());
  }
}
