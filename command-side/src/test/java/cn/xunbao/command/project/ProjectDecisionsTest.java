package cn.xunbao.command.project;

import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.project.ProjectLife.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectDecisionsTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final LocalDate TODAY = LocalDate.of(2023, 4, 12);
  private static final EventMetadata UNIT = SamplePlan.by(LEAD, NOW);
  private static final EventMetadata OFFICE = SamplePlan.byOffice(NOW);
  private static final ProjectContent CONTENT =
      new ProjectContent(
          "冷链物流园",
          new BigDecimal("12000"),
          "向明",
          null,
          List.of(new ProjectNode(ProjectStage.STARTED, TODAY.plusDays(10))));
  private static final ProjectContent CHANGED =
      new ProjectContent("冷链物流园", new BigDecimal("13000"), "向明", null, CONTENT.nodes());
  private static final ProjectStep APPROVE = new ProjectStep.Approve("同意。");
  private static final ProjectStep SEND_BACK = new ProjectStep.SendBack("计划投资与批复不符。");
  private static final ProjectStep APPLY = new ProjectStep.Apply("已竣工。");
  private static final ProjectStep CLOSE = new ProjectStep.Review(true, "属实。");
  private static final List<ProjectStep> STEPS =
      List.of(
          new ProjectStep.Reach(ProjectStage.STARTED, TODAY),
          new ProjectStep.Invest(BigDecimal.TEN, TODAY),
          APPLY,
          CLOSE,
          new ProjectStep.Review(false, "不实。"),
          new ProjectStep.Reopen("回头看。"),
          APPROVE,
          SEND_BACK,
          new ProjectStep.Refile(CONTENT, null),
          new ProjectStep.Refile(CHANGED, "吉发改〔2023〕40号"));

  @Test
  void nobodyReviewsHisOwnApplication() {
    var applied = take(open(), APPLY, UNIT);
    assertRefused(applied, CLOSE, UNIT, ProblemType.FORBIDDEN);
    assertThat(take(applied, CLOSE, OFFICE).standing()).isEqualTo(Standing.CLOSED);
  }

  @Test
  void aClosedProjectTakesNoReportsUntilItIsReopened() {
    var closed = take(take(open(), APPLY, UNIT), CLOSE, OFFICE);
    for (var step : STEPS.subList(0, 4)) {
      assertRefused(closed, step, UNIT, ProblemType.WRONG_STAGE);
    }
    assertThat(take(closed, STEPS.get(5), OFFICE).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void nothingIsReachedInTheFuture() {
    assertThatThrownBy(
            () ->
                ProjectDecisions.decide(
                    open(), new ProjectStep.Reach(ProjectStage.STARTED, TODAY.plusDays(1)), UNIT))
        .satisfies(
            thrown ->
                assertThat(thrown, refused(ProblemType.INVALID_REQUEST, "/on in-the-future")));
  }

  @Test
  void onlyAnApprovedProjectGoesOnAndNobodyApprovesHisOwn() {
    for (var step : STEPS.subList(0, 6)) {
      assertRefused(filed(), step, OFFICE, ProblemType.WRONG_STAGE);
    }
    assertRefused(filed(), APPROVE, UNIT, ProblemType.FORBIDDEN);
    assertRefused(filed(), SEND_BACK, UNIT, ProblemType.FORBIDDEN);
    assertRefused(open(), APPROVE, OFFICE, ProblemType.WRONG_STAGE);
    assertRefused(open(), SEND_BACK, OFFICE, ProblemType.WRONG_STAGE);
  }

  @Test
  void aReturnedProjectIsFiledAnewWithoutADocument() {
    var returned = take(filed(), SEND_BACK, OFFICE);
    assertThat(returned.standing()).isEqualTo(Standing.RETURNED);
    assertThat(returned.lightOn(TODAY)).isNull();
    var again = take(returned, new ProjectStep.Refile(CONTENT, null), UNIT);
    assertThat(again.filing().version()).isEqualTo(2);
    assertThat(take(again, APPROVE, OFFICE).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void anApprovedProjectIsChangedByADocumentAndStaysInForceUntilTheChangeIsApproved() {
    assertRefused(open(), new ProjectStep.Refile(CHANGED, null), UNIT, ProblemType.INVALID_REQUEST);
    var changed = take(open(), new ProjectStep.Refile(CHANGED, "吉发改〔2023〕40号"), UNIT);
    assertThat(changed.standing()).isEqualTo(Standing.OPEN);
    assertThat(changed.filed().investment()).isEqualByComparingTo("12000");
    assertThat(take(changed, SEND_BACK, OFFICE).filed().investment()).isEqualByComparingTo("12000");
    assertThat(take(changed, APPROVE, OFFICE).filed().investment()).isEqualByComparingTo("13000");
  }

  @Property(tries = 300)
  void noSequenceOfStepsClosesWhatNobodyAppliedForOrLosesInvestment(@ForAll long seed) {
    var random = new Random(seed);
    var life = filed();
    var applied = false;
    for (var i = 0; i < 20; i++) {
      var step = STEPS.get(random.nextInt(STEPS.size()));
      var before = life;
      life = tried(life, step, random.nextBoolean() ? UNIT : OFFICE);
      var unapproved = life.standing() == Standing.FILED || life.standing() == Standing.RETURNED;
      assertThat(life.isApproved()).isEqualTo(!unapproved);
      assertThat(before.isApproved() && !life.isApproved()).isFalse();
      assertThat(life.reached().isEmpty() || life.isApproved()).isTrue();
      applied |= life.standing() == Standing.APPLIED;
      if (life.standing() == Standing.CLOSED && before.standing() != Standing.CLOSED) {
        assertThat(before.standing()).isEqualTo(Standing.APPLIED);
      }
      assertThat(life.standing() == Standing.CLOSED && !applied).isFalse();
      assertThat(life.invested()).isGreaterThanOrEqualTo(before.invested());
      assertThat(life.appliedBy() != null).isEqualTo(life.standing() == Standing.APPLIED);
    }
  }

  private static ProjectLife tried(ProjectLife life, ProjectStep step, EventMetadata by) {
    try {
      return take(life, step, by);
    } catch (RejectedException e) {
      return life;
    }
  }

  private static ProjectLife take(ProjectLife life, ProjectStep step, EventMetadata by) {
    return ProjectDecisions.decide(life, step, by)
        .map(event -> ProjectLife.after(life, event, by.client()))
        .orElse(life);
  }

  private static void assertRefused(
      ProjectLife life, ProjectStep step, EventMetadata by, ProblemType type) {
    assertThatThrownBy(() -> ProjectDecisions.decide(life, step, by))
        .isInstanceOfSatisfying(
            RejectedException.class,
            thrown -> assertThat(thrown.rejection().type()).endsWith(type.code()));
  }

  private static ProjectLife open() {
    return take(filed(), APPROVE, OFFICE);
  }

  private static ProjectLife filed() {
    return ProjectLife.after(
        null, CONTENT.filed(PROGRAMME, "J0001", TASK, LEAD, null), UNIT.client());
  }
}
