package cn.xunbao.succession;

import static cn.xunbao.succession.Units.OTHER_TASK;
import static cn.xunbao.succession.Units.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final String DAY_BEFORE = "2023-04-14";
  private static final String DAY = "2023-04-15";

  @Test
  void untilTheDayTheUnitItselfOwesAndFromTheDayOnItsSuccessor() {
    var units = new Units().merge("A", "B", DAY);

    assertThat(owing(units, DAY_BEFORE, "A")).containsExactly("A");
    assertThat(owing(units, DAY, "A")).containsExactly("B");
  }

  @Test
  void aUnitThatHasReportedKeepsItsReport() {
    var units = new Units().merge("A", "B", DAY);

    assertThat(owing(units, DAY, Set.of("A"), "A")).containsExactly("A");
    assertThat(owing(units, DAY, Set.of("A"), "A", "B")).containsExactly("A", "B");
  }

  @Test
  void oneReportIsOwedWherePredecessorAndSuccessorBothLed() {
    var units = new Units().merge("A", "B", DAY).merge("C", "B", DAY);

    assertThat(owing(units, DAY, "A", "B", "C")).containsExactly("B");
    assertThat(owing(units, DAY_BEFORE, "A", "B", "C")).containsExactly("A", "B", "C");
  }

  @Test
  void aSuccessorThatEndsIsSucceededInTurn() {
    var units = new Units().merge("A", "B", DAY).merge("B", "C", "2023-06-01");

    assertThat(owing(units, "2023-05-31", "A")).containsExactly("B");
    assertThat(owing(units, "2023-06-01", "A")).containsExactly("C");
  }

  @Test
  void whatASplitUnitOwedPassesByTaskAndTheRestToTheFirstPart() {
    var units =
        new Units()
            .split(
                "A",
                LocalDate.parse(DAY),
                new UnitPart("B", List.of()),
                new UnitPart("C", List.of(TASK)));

    assertThat(owing(units, DAY, "A")).containsExactly("C");
    assertThat(succession(units, OTHER_TASK, DAY, "A")).containsExactly("B");
    assertThat(owing(units, DAY_BEFORE, "A")).containsExactly("A");
  }

  @Test
  void aGroupStandsForItsMembersOfTheDay() {
    var units = new Units().group("G", "2023-01-01", "T1", "T2").members("G", DAY, "T2", "T3");

    assertThat(owing(units, DAY_BEFORE, "G")).containsExactly("T1", "T2");
    assertThat(owing(units, DAY, "G", "T2")).containsExactly("T2", "T3");
    assertThat(owing(units, "2022-12-31", "G")).isEmpty();
  }

  @Test
  void aMemberThatIsMergedIntoAnotherOneOwesNothingFurther() {
    var units = new Units().group("G", "2023-01-01", "T1", "T2").merge("T1", "T2", DAY);

    assertThat(owing(units, DAY, "G")).containsExactly("T2");
  }

  @Test
  void aSuccessorHasAPartInWhatItInheritsAndAStrangerHasNot() {
    var units = new Units().merge("A", "B", DAY).group("G", DAY, "T1");
    var succession = units.succession();

    assertThat(succession.hasPart("B", List.of("A"), TASK)).isTrue();
    assertThat(succession.hasPart("A", List.of("A"), TASK)).isTrue();
    assertThat(succession.hasPart("T1", List.of("G"), TASK)).isTrue();
    assertThat(succession.hasPart("Z", List.of("A", "G"), TASK)).isFalse();
    assertThat(succession.hasPart("B", List.of("A"), TASK, LocalDate.parse(DAY_BEFORE))).isFalse();
    assertThat(succession.hasPart("A", List.of("A"), TASK, LocalDate.parse(DAY))).isFalse();
  }

  @Test
  void whoFollowsAUnitFollowsItsPredecessorsToo() {
    var succession = new Units().merge("A", "B", DAY).merge("B", "C", "2023-06-01").succession();

    assertThat(succession.follows("C", "A")).isTrue();
    assertThat(succession.follows("A", "C")).isFalse();
  }

  @Test
  void aCircleThatSlippedThroughStillEndsSomewhere() {
    var units = new Units().merge("A", "B", DAY).merge("B", "A", DAY);

    assertThat(owing(units, DAY, "A")).hasSize(1);
  }

  private static List<String> owing(Units units, String due, String... leads) {
    return owing(units, due, Set.of(), leads);
  }

  private static List<String> owing(
      Units units, String due, Set<String> reported, String... leads) {
    return units.succession().owing(List.of(leads), TASK, LocalDate.parse(due), reported::contains);
  }

  private static List<String> succession(Units units, TaskId task, String due, String... leads) {
    return units.succession().owing(List.of(leads), task, LocalDate.parse(due), unit -> false);
  }
}
