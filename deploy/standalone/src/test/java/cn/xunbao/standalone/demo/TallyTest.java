package cn.xunbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Delivery.Kind;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Period PERIOD = Period.parse("2023-05-X1");
  private static final Instant DUE = Instant.parse("2023-05-12T15:59:59Z");
  private static final Instant BEFORE = Instant.parse("2023-05-11T02:00:00Z");
  private static final Map<String, List<String>> LED_BY_A = Map.of("1.01", List.of("A"));

  @Test
  void theLastSecondIsOnTimeAndMidnightIsLate() {
    assertThat(
            tally(
                Map.of("1.01", List.of("A", "B")),
                report("A", DUE),
                report("B", DUE.plusSeconds(1))))
        .isEqualTo(new Tally(2, 1, 2, 1, 1, 0));
  }

  @Test
  void aReplacedLeadThatHasReportedKeepsTheReport() {
    assertThat(tally(LED_BY_A, report("A", BEFORE), change(BEFORE.plusSeconds(60), "B")))
        .isEqualTo(new Tally(2, 1, 2, 1, 0, 1));
  }

  @Test
  void aReplacedLeadThatHasNotReportedOwesNothing() {
    assertThat(tally(LED_BY_A, change(BEFORE, "B"), report("A", BEFORE.plusSeconds(60))))
        .isEqualTo(new Tally(1, 1, 1, 0, 0, 1));
  }

  @Test
  void aLeadThatIsReplacedAfterTheDueTimeStillOwes() {
    assertThat(tally(LED_BY_A, change(DUE.plusSeconds(1), "B")))
        .isEqualTo(new Tally(1, 1, 1, 0, 0, 1));
  }

  @Test
  void aTaskWithoutALeadOwesNobody() {
    assertThat(tally(Map.of("2.01", List.of()), report("A", BEFORE)))
        .isEqualTo(new Tally(0, 0, 0, 0, 0, 0));
  }

  @Test
  void aMergedUnitKeepsWhatItReportedAndTheOtherOneOwesTheRest() {
    var leads = Map.of("1.01", List.of("A", "B"), "1.02", List.of("A"));
    var merger = new UnitMerger(BEFORE.plusSeconds(60), "A", "B", "机构改革", "文号");
    assertThat(tally(leads, report("A", BEFORE), merger)).isEqualTo(new Tally(2, 2, 3, 1, 0, 2));
    assertThat(tally(leads, merger)).isEqualTo(new Tally(1, 2, 2, 0, 0, 2));
  }

  @Test
  void aTaskIsReportedOnFromThePeriodOfItsEntryToThatOfItsEnd() {
    assertThat(tally(LED_BY_A, amendment(PERIOD.startsAt())).tasks()).isEqualTo(2);
    assertThat(tally(LED_BY_A, amendment(PERIOD.endsAt())).tasks()).isEqualTo(1);
    assertThat(tally(LED_BY_A, amendment(PERIOD.startsAt().minusSeconds(1))))
        .isEqualTo(new Tally(1, 1, 1, 0, 0, 1));
  }

  private static PlanAmendment amendment(Instant at) {
    var added = new PlannedTask("1.02", "", "新任务", List.of("B"), List.of(), List.of());
    return new PlanAmendment(
        at, "文号", LocalDate.of(2023, 5, 1), 1, added, "1.01", "1.03", "2024-03");
  }

  private static Tally tally(Map<String, List<String>> leads, DemoAction... timeline) {
    return Tally.of(leads, List.of(timeline), PERIOD, DUE);
  }

  private static LeadChange change(Instant at, String unit) {
    return new LeadChange(at, "1.01", List.of(unit), "职责调整", false);
  }

  private static Delivery report(String unit, Instant at) {
    var content = new Content("已完成", null, null, List.of());
    return new Delivery(at, PERIOD, "1.01", unit, Kind.FIRST, content, null, true, 1);
  }
}
