package cn.xunbao.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeFileFaultsTest {

  private static final String TASK = "/campaigns/0/tasks/0";
  private static final String INDICATOR = TASK + "/indicators/0";
  private static final String MILESTONE = TASK + "/indicators/1";

  @Test
  void theSmallPlanThatFaultsArePutIntoHasNone() {
    assertThat(PlanJson.small().faults()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eachKindOfFaultIsNamedByItsPlaceAndNothingElseIs(
      String what, UnaryOperator<PlanJson> fault, List<String> expected) {
    assertThat(fault.apply(PlanJson.small()).faults())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  static Stream<Arguments> eachKindOfFaultIsNamedByItsPlaceAndNothingElseIs() {
    return Stream.of(
        fault("an unknown field", TASK + "/owner", "\"甲\"", "unknown-field"),
        fault("an unknown field at the top", "/version", "2", "unknown-field"),
        fault("a text instead of a list", "/units/0/aliases", "\"发改局\"", "wrong-type"),
        fault("a list instead of a text", TASK + "/title", "[\"稳增长\"]", "wrong-type"),
        fault("a text instead of an object", "/campaigns/0/taskForce", "\"专班\"", "wrong-type"),
        fault("a text instead of a whole number", "/programme/year", "\"2023\"", "wrong-type"),
        fault("words instead of a figure", INDICATOR + "/target/value", "\"许多\"", "wrong-type"),
        fault("a figure with commas", INDICATOR + "/target/value", "\"1,000\"", "bad-format"),
        fault("seven decimals", INDICATOR + "/target/value", "0.1234567", "out-of-range"),
        fault("an impossible year", "/programme/year", "1949", "out-of-range"),
        fault("a day that doesn't exist", "/programme/issuedOn", "\"2023-02-30\"", "bad-format"),
        fault("another format", "/format", "\"xunbao.programme/2\"", "unknown-value"),
        fault(
            "a lead that isn't in units",
            TASK + "/leadUnits/-",
            "\"433199-999\"",
            TASK + "/leadUnits/1 unknown-value"),
        fault(
            "a responsible unit that isn't",
            TASK + "/responsibleUnits/0",
            "\"x\"",
            "unknown-value"),
        fault(
            "a supporting unit that isn't", TASK + "/supportingUnits/0", "\"x\"", "unknown-value"),
        fault(
            "a host unit that isn't", "/campaigns/0/taskForce/hostUnit", "\"x\"", "unknown-value"),
        fault(
            "a member that isn't",
            "/campaigns/0/taskForce/memberUnits/1",
            "\"x\"",
            "unknown-value"),
        fault("a lead of a row that isn't", "/breakdown/0/leadUnits/0", "\"x\"", "unknown-value"),
        fault(
            "a lead named twice",
            TASK + "/leadUnits/-",
            "\"433199-001\"",
            TASK + "/leadUnits/1 duplicate"),
        fault(
            "a unit's code twice",
            "/units/-",
            "{\"code\": \"433199-001\", \"name\": \"县发改局\", \"kind\": \"DEPARTMENT\"}",
            "/units/3/code duplicate"),
        fault(
            "a task's code twice",
            "/campaigns/0/tasks/-",
            "{\"code\": \"1.01\", \"title\": \"又一项\"}",
            "/campaigns/0/tasks/2/code duplicate"),
        fault(
            "a task's code in another campaign",
            "/campaigns/1/tasks/-",
            "{\"code\": \"1.01\", \"title\": \"又一项\"}",
            "/campaigns/1/tasks/0/code duplicate"),
        fault("a campaign's ordinal twice", "/campaigns/1/ordinal", "1", "duplicate"),
        fault("an indicator's code twice", MILESTONE + "/code", "\"1.01-i1\"", "duplicate"),
        fault(
            "a row's code twice",
            "/breakdown/-",
            "{\"code\": \"B.1\", \"table\": \"表\", \"row\": 2, \"title\": \"又一行\"}",
            "/breakdown/1/code duplicate"),
        fault("an unknown measure", INDICATOR + "/measure", "\"AVERAGE\"", "unknown-value"),
        fault("an unknown direction", INDICATOR + "/direction", "\"UP\"", "unknown-value"),
        fault("an unknown operator", INDICATOR + "/target/operator", "\"ABOVE\"", "unknown-value"),
        fault("an unknown period", "/programme/rhythms/0/period", "\"DAY\"", "unknown-value"),
        fault("an unknown product", "/programme/rhythms/0/product", "\"日报\"", "unknown-value"),
        fault(
            "a rhythm for a task that isn't",
            "/campaigns/0/rhythms/0/tasks/0",
            "\"9.99\"",
            "unknown-value"),
        fault(
            "the same figure as one that isn't",
            "/programme/goals/0/sameAs",
            "\"1.01-i9\"",
            "unknown-value"),
        fault(
            "the same figure as itself",
            INDICATOR + "/sameAs",
            "\"1.01-i1\"",
            INDICATOR + "/sameAs unknown-value",
            "/programme/goals/0/sameAs unknown-value"),
        fault(
            "the same figure in a circle",
            INDICATOR + "/sameAs",
            "\"g1\"",
            INDICATOR + "/sameAs unknown-value",
            "/programme/goals/0/sameAs unknown-value"),
        fault("a milestone in words", MILESTONE + "/target/text", "\"年底前\"", "bad-format"),
        fault(
            "a milestone in a 13th month", MILESTONE + "/target/text", "\"2023-13\"", "bad-format"),
        fault(
            "a milestone on 30 February",
            MILESTONE + "/target/text",
            "\"2023-02-30\"",
            "bad-format"),
        fault(
            "a target of words and figures",
            MILESTONE + "/target/value",
            "5",
            MILESTONE + "/target conflicting"),
        fault(
            "a target of nothing",
            INDICATOR + "/target",
            "{}",
            INDICATOR + "/target/operator required",
            INDICATOR + "/target/value required"),
        fault("null where something is required", TASK + "/title", "null", "required"),
        fault("blanks where something is required", "/programme/title", "\" \\u3000\"", "required"),
        fault(
            "an empty list of units",
            "/units",
            "[]",
            "/units too-short",
            "/campaigns/0/taskForce/hostUnit unknown-value",
            "/campaigns/0/taskForce/memberUnits/0 unknown-value",
            "/campaigns/0/taskForce/memberUnits/1 unknown-value",
            TASK + "/leadUnits/0 unknown-value",
            TASK + "/responsibleUnits/0 unknown-value",
            TASK + "/supportingUnits/0 unknown-value",
            "/breakdown/0/leadUnits/0 unknown-value"),
        fault("a programme's id with a slash", "/programme/id", "\"a/b\"", "bad-format"),
        fault("a task's code with a blank", "/campaigns/0/tasks/0/code", "\"1 01\"", "bad-format"),
        fault(
            "a unit's code with a colon",
            "/units/-",
            "{\"code\": \"unit:1\", \"name\": \"某局\", \"kind\": \"DEPARTMENT\"}",
            "/units/3/code bad-format"),
        fault(
            "a code that is too long",
            INDICATOR + "/code",
            "\"" + "9".repeat(61) + "\"",
            INDICATOR + "/code too-long",
            "/programme/goals/0/sameAs unknown-value"),
        fault(
            "another name for a unit that is known",
            "/units/-",
            "{\"code\": \"%s\", \"name\": \"县商务局\", \"kind\": \"DEPARTMENT\"}"
                .formatted(SamplePlan.LEAD),
            "/units/3/name conflicting"));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsRequiredIsNamedWhenItIsMissing(String pointer) {
    assertThat(PlanJson.small().without(pointer).faults()).contains(pointer + " required");
  }

  static Stream<String> whatIsRequiredIsNamedWhenItIsMissing() {
    return Stream.of(
        "/format",
        "/programme",
        "/programme/id",
        "/programme/title",
        "/programme/year",
        "/programme/divisionCode",
        "/programme/rhythms/0/period",
        "/programme/rhythms/0/product",
        "/units",
        "/units/0/code",
        "/units/0/name",
        "/units/0/kind",
        "/campaigns",
        "/campaigns/0/ordinal",
        "/campaigns/0/name",
        "/campaigns/0/term",
        "/campaigns/0/taskForce",
        TASK + "/code",
        TASK + "/title",
        INDICATOR + "/code",
        INDICATOR + "/name",
        INDICATOR + "/measure",
        INDICATOR + "/direction",
        INDICATOR + "/target/operator",
        INDICATOR + "/target/value",
        "/breakdown/0/code",
        "/breakdown/0/table",
        "/breakdown/0/row",
        "/breakdown/0/title");
  }

  @Test
  void aFigureWithAnExponentIsNamed() {
    var text =
        PlanJson.small().root().toString().replaceFirst("\"value\":6\\.5", "\"value\":65e-1");
    assertThat(PlanJson.faultsOf(text))
        .containsExactly("/programme/goals/0/target/value bad-format");
  }

  @Test
  void aCodeOfBadCharactersIsOneFaultAndNotOneMoreWhereverItIsReferredTo() {
    var plan =
        PlanJson.small()
            .with("/units/0/code", "\"甲 局\"")
            .with(TASK + "/leadUnits/0", "\"甲 局\"")
            .with("/campaigns/0/taskForce/hostUnit", "\"甲 局\"")
            .with("/campaigns/0/taskForce/memberUnits/0", "\"甲 局\"")
            .with("/campaigns/0/tasks/1/code", "\"1:02\"")
            .with("/campaigns/0/rhythms/0/tasks/0", "\"1:02\"")
            .with(INDICATOR + "/code", "\"i/1\"")
            .with("/programme/goals/0/sameAs", "\"i/1\"");
    assertThat(plan.faults())
        .containsExactlyInAnyOrder(
            "/units/0/code bad-format",
            "/campaigns/0/tasks/1/code bad-format",
            INDICATOR + "/code bad-format");
  }

  @Test
  void tenFaultsAreNamedAtOnceAndExactlyThose() {
    var plan =
        PlanJson.small()
            .with("/programme/year", "\"2023\"")
            .without("/programme/divisionCode")
            .with("/units/1/code", "\"433199-001\"")
            .with("/campaigns/0/taskForce/memberUnits", "[\"433199-001\"]")
            .with(TASK + "/responsibleUnits", "[\"433199-404\"]")
            .with("/breakdown/0/leadUnits", "[]")
            .with(TASK + "/leadUnits", "\"433199-001\"")
            .with(TASK + "/colour", "\"red\"")
            .with(INDICATOR + "/measure", "\"MEDIAN\"")
            .with(MILESTONE + "/target/text", "\"尽快\"")
            .with("/programme/goals/0/sameAs", "\"nowhere\"")
            .with("/campaigns/0/tasks/1/code", "\"1/02\"")
            .with("/campaigns/0/rhythms/0/tasks", "[]");
    assertThat(plan.faults())
        .containsExactlyInAnyOrder(
            "/programme/year wrong-type",
            "/programme/divisionCode required",
            "/units/1/code duplicate",
            TASK + "/responsibleUnits/0 unknown-value",
            TASK + "/leadUnits wrong-type",
            TASK + "/colour unknown-field",
            INDICATOR + "/measure unknown-value",
            MILESTONE + "/target/text bad-format",
            "/programme/goals/0/sameAs unknown-value",
            "/campaigns/0/tasks/1/code bad-format");
  }

  /** With one code the fault is where the change is; else the faults are written out. */
  private static Arguments fault(String what, String pointer, String json, String... expected) {
    var faults =
        expected.length == 1 && !expected[0].contains(" ")
            ? List.of(pointer + " " + expected[0])
            : List.of(expected);
    UnaryOperator<PlanJson> change = plan -> plan.with(pointer, json);
    return Arguments.of(what, change, faults);
  }
}
