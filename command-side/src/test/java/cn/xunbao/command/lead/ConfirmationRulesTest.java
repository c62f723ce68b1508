package cn.xunbao.command.lead;

import static cn.xunbao.command.SamplePlan.GROUP;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.TASK_WITHOUT_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.task.LeadRules;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmationRulesTest {

  private final SamplePlan plan = new SamplePlan();
  private final ConfirmationRules rules =
      new ConfirmationRules(
          new TaskDirectory(plan.store()),
          new AnnexRows(plan.store()),
          new LeadRules(new UnitDirectory(plan.store()), plan.store()));

  @Test
  void withoutUnitsTheFirstProposalIsConfirmedWithItsSource() {
    row();

    assertThat(confirmed(item(TASK_WITHOUT_LEAD)))
        .containsExactly(
            new ConfirmedLead(
                TASK_WITHOUT_LEAD, List.of(OTHER), LeadSource.ANNEX_ROW, TaskPeople.NOBODY));
  }

  @Test
  void otherUnitsThanProposedHaveNoSource() {
    row();

    assertThat(confirmed(item(TASK_WITHOUT_LEAD, SUPPORTING)))
        .containsExactly(
            new ConfirmedLead(TASK_WITHOUT_LEAD, List.of(SUPPORTING), null, TaskPeople.NOBODY));
  }

  @Test
  void aTaskForWhichThePlanNamesNobodyNeedsUnits() {
    assertThat(faults(item(TASK_WITHOUT_LEAD))).containsExactly("/items/0/units required");
  }

  @Test
  void aTaskWithAnotherLeadIsRefusedAndOneWithTheSameIsNot() {
    assertThat(faults(item(TASK, OTHER))).containsExactly("/items/0/task has-lead");
    assertThat(faults(item(TASK, LEAD))).isEmpty();
  }

  @Test
  void unitsThatCannotLeadAndTasksThatComeTwiceOrDoNotExistAreRefused() {
    assertThat(
            faults(
                item(TASK_WITHOUT_LEAD, GROUP),
                item(TASK_WITHOUT_LEAD, OTHER),
                item("9.99", OTHER)))
        .containsExactly(
            "/items/0/units/0 group-without-members",
            "/items/1/task duplicate",
            "/items/2/task unknown-value");
  }

  @Test
  void aTaskThatWasDroppedNeedsNoLead() {
    plan.append(
        new TaskId(PROGRAMME, TASK_WITHOUT_LEAD),
        new TaskDropped(PROGRAMME, TASK_WITHOUT_LEAD, 1, "文件", LocalDate.of(2023, 5, 12), "项目取消"));

    assertThat(faults(item(TASK_WITHOUT_LEAD, OTHER))).containsExactly("/items/0/task task-ended");
  }

  private void row() {
    plan.append(
        new ProgrammeId(PROGRAMME),
        new BreakdownRowDefined(
            PROGRAMME,
            "T.01",
            "任务分解表",
            1,
            null,
            "分解",
            List.of(OTHER),
            List.of(),
            List.of(),
            null,
            List.of(
                new IndicatorDefinition(
                    "T.01-i1",
                    "指标",
                    Measure.CUMULATIVE,
                    "个",
                    Direction.HIGHER_IS_BETTER,
                    null,
                    SamplePlan.INDICATOR_OF_ANOTHER_TASK))));
  }

  private List<ConfirmedLead> confirmed(ConfirmLeads.Item... items) {
    return rules.require(new ConfirmLeads(PROGRAMME, List.of(items), "专题会议明确"));
  }

  private List<String> faults(ConfirmLeads.Item... items) {
    var faults = new Faults();
    rules.check(new ConfirmLeads(PROGRAMME, List.of(items), "专题会议明确"), faults);
    return faults.list().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static ConfirmLeads.Item item(String task, String... units) {
    return new ConfirmLeads.Item(task, List.of(units), TaskPeople.NOBODY);
  }
}
