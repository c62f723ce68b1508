package cn.xunbao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskDefined;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadProposalTest {

  @Test
  void theLeadOfARowWithTheSameFigureComesBeforeTheFirstUnitNamed() {
    assertThat(LeadProposal.of(task(List.of("u1")), List.of(row("T.1", null, "2.01-i1", "u9"))))
        .containsExactly(
            new LeadProposal(LeadSource.ANNEX_ROW, List.of("u9"), "T.1"),
            new LeadProposal(LeadSource.FIRST_NAMED, List.of("u1"), null));
  }

  @Test
  void aRowThatNamesSectionAndTitleStandsForTheTask() {
    assertThat(LeadProposal.of(task(List.of()), List.of(row("T.1", "技术攻坚行动/农业领域", null, "u9"))))
        .containsExactly(new LeadProposal(LeadSource.ANNEX_ROW, List.of("u9"), "T.1"));
  }

  @Test
  void aRowOfAnotherTaskOrWithoutLeadProposesNobody() {
    assertThat(
            LeadProposal.of(
                task(List.of()),
                List.of(
                    row("T.1", "技术攻坚行动/工业领域", null, "u9"),
                    row("T.2", "农业领域", "2.02-i1", "u9"),
                    row("T.3", "技术攻坚行动/农业领域", null))))
        .isEmpty();
  }

  @Test
  void ofATaskWithoutResponsibleUnitsTheFirstThatSupportsItIsNamed() {
    var task =
        new TaskDefined(
            "p", "1.01", 1, null, null, "任务", List.of(), List.of(), List.of("u3"), null, List.of());

    assertThat(LeadProposal.of(task, List.of()))
        .containsExactly(new LeadProposal(LeadSource.FIRST_NAMED, List.of("u3"), null));
  }

  private static TaskDefined task(List<String> responsible) {
    return new TaskDefined(
        "p",
        "2.01",
        2,
        null,
        "实施技术攻坚行动",
        "农业领域",
        List.of(),
        responsible,
        List.of(),
        null,
        List.of(indicator("2.01-i1", null)));
  }

  private static BreakdownRowDefined row(
      String code, @Nullable String item, @Nullable String sameAs, String... leads) {
    return new BreakdownRowDefined(
        "p",
        code,
        "任务分解表",
        1,
        item,
        "分解",
        List.of(leads),
        List.of(),
        List.of(),
        null,
        List.of(indicator(code + "-i1", sameAs)));
  }

  private static IndicatorDefinition indicator(String code, @Nullable String sameAs) {
    return new IndicatorDefinition(
        code, "指标", Measure.CUMULATIVE, "个", Direction.HIGHER_IS_BETTER, null, sameAs);
  }
}
