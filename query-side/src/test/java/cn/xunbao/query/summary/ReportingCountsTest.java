package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingCountsTest {

  private static final String XUN = "2023-04-X1";
  private static final String IN_TIME = "2023-04-11T09:00:00";
  private static final String LATE = "2023-04-13T09:00:00";
  private static final String BEFORE_DUE = "2023-04-12T12:00:00";
  private static final String AFTER_DUE = "2023-04-14T09:00:00";

  @Test
  void unitsAndTasksCountAsSubmittedOnlyWhenAllTheirReportsAreIn() {
    var reporting = plan().brief(XUN, AFTER_DUE).reporting();

    assertThat(reporting.reports()).hasToString(counts(5, 3, 2, 1, 0, 2, "60.00", "40.00"));
    assertThat(reporting.tasks()).hasToString(counts(3, 1, 0, 1, 0, 2, "33.33", "0.00"));
    assertThat(reporting.units()).hasToString(counts(3, 1, 0, 1, 0, 2, "33.33", "0.00"));
  }

  @Test
  void whatIsNotInIsPendingUntilTheDueTime() {
    var reporting = plan().brief(XUN, BEFORE_DUE).reporting();

    assertThat(reporting.units().pending()).isEqualTo(2);
    assertThat(reporting.units().missing()).isZero();
  }

  @Test
  void aRateIsAbsentWhereNothingIsExpected() {
    var reporting =
        SampleProgramme.of2023().task(1, "1.01", List.of()).brief(XUN, AFTER_DUE).reporting();

    assertThat(reporting.reports().rate()).isNull();
    assertThat(reporting.reports().onTimeRate()).isNull();
  }

  @Test
  void aUnitIsPartialWhenSomeOfItsReportsAreIn() {
    var plan = plan().task(1, "1.04", List.of("D"));

    assertThat(plan.brief(XUN, AFTER_DUE).byUnit())
        .extracting(row -> row.unit() + " " + row.state().json())
        .containsExactly("A submitted", "B partial", "C missing", "D missing");
    assertThat(plan.brief(XUN, BEFORE_DUE).byUnit())
        .extracting(row -> row.unit() + " " + row.state().json())
        .containsExactly("A submitted", "B partial", "C pending", "D pending");
  }

  @Test
  void theTasksOfAUnitCountByItsOwnReportsAlone() {
    var unitA = plan().brief(XUN, AFTER_DUE).byUnit().getFirst();

    assertThat(unitA.tasks()).isEqualTo(unitA.reports());
    assertThat(unitA.tasks().submitted()).isEqualTo(2);
  }

  @Test
  void aCampaignCountsItsUnitsByTheirReportsInIt() {
    var rows =
        plan().campaign(2, "第二仗").task(2, "2.01", List.of("A")).brief(XUN, AFTER_DUE).byCampaign();

    assertThat(rows).extracting(CampaignRow::name).containsExactly("第一仗", "第二仗");
    assertThat(rows.getFirst().units().submitted()).isEqualTo(1);
    assertThat(rows.getLast().units()).hasToString(counts(1, 0, 0, 0, 0, 1, "0.00", "0.00"));
  }

  /** A is in with both reports, one late; B with one of two; C with none. */
  private static SampleProgramme plan() {
    return SampleProgramme.of2023()
        .task(1, "1.01", List.of("A", "B"))
        .task(1, "1.02", List.of("B", "C"))
        .task(1, "1.03", List.of("A"))
        .report(XUN, "1.01", "A", IN_TIME)
        .report(XUN, "1.02", "B", IN_TIME)
        .report(XUN, "1.03", "A", LATE);
  }

  private static String counts(
      int expected,
      int submitted,
      int onTime,
      int late,
      int pending,
      int missing,
      String rate,
      String onTimeRate) {
    return "Counts[expected=%d, submitted=%d, onTime=%d, late=%d, pending=%d, missing=%d, rate=%s, onTimeRate=%s]"
        .formatted(expected, submitted, onTime, late, pending, missing, rate, onTimeRate);
  }
}
