package cn.xunbao.command.amendment;

import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.TASK_WITHOUT_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendmentRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 5, 15);

  private final SamplePlan plan = new SamplePlan();
  private final AmendmentRules rules =
      new AmendmentRules(new ProgrammeDirectory(plan.store()), new TaskDirectory(plan.store()));

  @Test
  void whatItAddsDropsAndChangesMayBeMany() {
    assertThat(
            faults(
                List.of(added(1, "1.90")),
                List.of(drop(TASK_WITHOUT_LEAD)),
                List.of(deadline(TASK, "2023-11"))))
        .isEmpty();
  }

  @Test
  void anAmendmentThatDoesNothingIsRefused() {
    assertThat(faults(List.of(), List.of(), List.of())).containsExactly(" required");
  }

  @Test
  void aDecisionOfTomorrowIsRefused() {
    var faults = new Faults();
    rules.check(
        amendment(TODAY.plusDays(1), List.of(), List.of(drop(TASK)), List.of()), TODAY, faults);

    assertThat(shown(faults)).containsExactly("/decidedOn out-of-range");
  }

  @Test
  void aNewTaskHasACodeOfItsOwnInACampaignOfThePlan() {
    assertThat(faults(List.of(added(1, TASK), added(9, "1.90")), List.of(), List.of()))
        .containsExactly("/add/0/code duplicate", "/add/1/campaign unknown-value");
  }

  @Test
  void aTaskIsDroppedOrChangedOnceAndOnlyIfItIsThere() {
    assertThat(
            faults(
                List.of(), List.of(drop(TASK), drop("9.99")), List.of(deadline(TASK, "2023-11"))))
        .containsExactly("/drop/1/task unknown-value", "/change/0/task duplicate");
  }

  @Test
  void aTaskThatWasDroppedIsNeitherDroppedAgainNorChanged() {
    plan.append(
        new TaskId(PROGRAMME, TASK), new TaskDropped(PROGRAMME, TASK, 1, "文件", TODAY, "项目取消"));

    assertThat(faults(List.of(), List.of(drop(TASK)), List.of()))
        .containsExactly("/drop/0/task task-ended");
    assertThat(faults(List.of(), List.of(), List.of(deadline(TASK, "2023-11"))))
        .containsExactly("/change/0/task task-ended");
  }

  @Test
  void aChangeThatChangesNothingIsRefused() {
    assertThat(
            faults(
                List.of(),
                List.of(),
                List.of(new TaskChange(TASK, null, null, List.of(RESPONSIBLE), null, "未变"))))
        .containsExactly("/change/0 nothing-changed");
    assertThat(
            faults(
                List.of(),
                List.of(),
                List.of(new TaskChange(TASK, null, null, List.of(OTHER), null, "更换"))))
        .isEmpty();
  }

  private List<String> faults(
      List<TaskDefined> add, List<AmendPlan.Drop> drop, List<TaskChange> change) {
    var faults = new Faults();
    rules.check(amendment(TODAY, add, drop, change), TODAY, faults);
    return shown(faults);
  }

  private static List<String> shown(Faults faults) {
    return faults.list().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static AmendPlan amendment(
      LocalDate decidedOn,
      List<TaskDefined> add,
      List<AmendPlan.Drop> drop,
      List<TaskChange> change) {
    return new AmendPlan(
        PROGRAMME, "吉政办发〔2023〕12号", decidedOn, add, drop, change, false, ExpectedVersion.ANY);
  }

  private static TaskDefined added(int campaign, String code) {
    return new TaskDefined(
        PROGRAMME,
        code,
        campaign,
        null,
        null,
        "新增任务",
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        "吉政办发〔2023〕12号");
  }

  private static AmendPlan.Drop drop(String task) {
    return new AmendPlan.Drop(task, "项目取消");
  }

  private static TaskChange deadline(String task, String deadline) {
    return new TaskChange(task, null, deadline, null, null, "提前完成");
  }
}
