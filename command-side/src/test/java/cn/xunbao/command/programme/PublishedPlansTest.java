package cn.xunbao.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskDefined;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPlansTest {

  @Test
  void thePlanOfJishouIsReadWithoutAFault() {
    assertThat(PlanJson.example("jishou-2023").faults()).isEmpty();
    assertThat(PlanJson.example("jishou-2023").read().counts())
        .isEqualTo(new ImportCounts("jishou-2023", 87, 6, 165, 176, 65, 51, 66));
  }

  @Test
  void thePlanOfHeshanIsReadWithoutAFault() {
    assertThat(PlanJson.example("heshan-2024").faults()).isEmpty();
    assertThat(PlanJson.example("heshan-2024").read().counts())
        .isEqualTo(new ImportCounts("heshan-2024", 83, 8, 140, 172, 90, 0, 34));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jishou-2023", "heshan-2024"})
  void readingAPlanLosesNothingAndAddsNothing(String name) {
    var plan = PlanJson.example(name);
    assertThat(PlanComparison.leaves(PlanComparison.asFile(plan.read())))
        .isEqualTo(PlanComparison.leaves(plan.root()));
  }

  @Test
  void theComparisonCoversEveryTaskLeadAndTarget() {
    var leaves = PlanComparison.leaves(PlanJson.example("jishou-2023").root());
    var task = "/campaigns/tasks";
    assertThat(PlanComparison.fields(leaves))
        .containsEntry(task + "/title", 165L)
        .containsEntry(task + "/indicators/code", 176L)
        .containsEntry("/campaigns/goals/name", 65L)
        .containsEntry("/breakdown/title", 51L)
        .containsEntry("/units/name", 87L)
        .containsKeys(
            task + "/leadUnits",
            task + "/responsibleUnits",
            "/breakdown/supportingUnits",
            task + "/deadline",
            task + "/indicators/target/value",
            task + "/indicators/target/text",
            "/campaigns/goals/sameAs",
            "/campaigns/rhythms/tasks",
            "/campaigns/taskForce/memberUnits",
            "/programme/commandCentre/seat");
  }

  @Test
  void figuresAreReadExactly() {
    var plan = PlanJson.small();
    for (var figure : new String[] {"368.42", "0.1", "-0.000001", "999999999999999999.123456"}) {
      plan.with("/campaigns/0/tasks/0/indicators/0/target/value", figure);
      assertThat(firstTarget(plan.read())).isEqualTo(figure);
    }
    plan.with("/campaigns/0/tasks/0/indicators/0/target/value", "\"25.20\"");
    assertThat(firstTarget(plan.read())).isEqualTo("25.20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jishou-2023", "heshan-2024"})
  void whatIsReadIsTheSameAfterItWasStored(String name) {
    var file = PlanJson.example(name).read();
    Stream.of(file.tasks(), file.campaigns(), file.breakdown())
        .flatMap(events -> events.stream())
        .forEach(
            event ->
                assertThat(EventJson.mapper().readValue(EventJson.write(event), event.getClass()))
                    .isEqualTo(event));
    assertThat(
            EventJson.mapper()
                .readValue(EventJson.write(file.programme()), file.programme().getClass()))
        .isEqualTo(file.programme());
  }

  @Test
  void theSameFileInAnotherLayoutHasTheSameHashAndAnotherFileHasAnother() {
    var hash = PlanJson.small().read().hash();
    var title = PlanJson.small().root().at("/programme/title").toString();
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(
            PlanJson.small()
                .without("/programme/title")
                .with("/programme/title", title)
                .read()
                .hash())
        .isEqualTo(hash);
    assertThat(PlanJson.small().with("/programme/title", "\"别的\"").read().hash())
        .isNotEqualTo(hash);
  }

  private static String firstTarget(ProgrammeFile file) {
    return file.tasks().stream()
        .map(TaskDefined::indicators)
        .flatMap(indicators -> indicators.stream())
        .map(IndicatorDefinition::target)
        .map(target -> String.valueOf(target == null ? null : target.value()))
        .findFirst()
        .orElseThrow();
  }
}
