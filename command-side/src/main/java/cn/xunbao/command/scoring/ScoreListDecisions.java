package cn.xunbao.command.scoring;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.scoring.ScoreCorrected;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoreObjectionAnswered;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.events.scoring.ScoresClosed;
import cn.xunbao.scoring.ScoreListLife;
import cn.xunbao.scoring.ScoreListLife.Objection;
import cn.xunbao.scoring.ScoreListLife.Stage;
import java.util.List;
import java.util.Map;

/** Decides steps with a published list of scores. Each refusal says what to do instead. */
final class ScoreListDecisions {

  private final ScoreListLife life;
  private final Map<Integer, EventMetadata> objectors;
  private final EventMetadata by;
  private final ScoreListId id;

  private ScoreListDecisions(
      ScoreListLife life, Map<Integer, EventMetadata> objectors, EventMetadata by) {
    this.life = life;
    this.objectors = objectors;
    this.by = by;
    this.id = life.published().id();
  }

  /**
   * The events that a step is.
   *
   * @param objectors who filed each objection
   * @param by who takes the step, and when
   * @throws RejectedException if it isn't allowed
   */
  static List<ScoreListEvent> decide(
      ScoreListLife life,
      Map<Integer, EventMetadata> objectors,
      ScoreListStep step,
      EventMetadata by) {
    return new ScoreListDecisions(life, objectors, by).decide(step);
  }

  private List<ScoreListEvent> decide(ScoreListStep step) {
    if (life.stage() == Stage.CLOSED) {
      throw wrongStage("已定稿的得分不再变更");
    }
    return switch (step) {
      case ScoreListStep.FileObjection c -> file(c);
      case ScoreListStep.Answer c -> answer(c);
      case ScoreListStep.Close c -> close(c);
    };
  }

  private List<ScoreListEvent> file(ScoreListStep.FileObjection c) {
    if (!isWithinTerm()) {
      throw Rejections.of(
          ProblemType.DEADLINE_PASSED, "异议至%s截止".formatted(life.published().objectionsBy()));
    }
    if (!life.published().items().contains(c.item())) {
      throw Rejections.invalidRequest(
          "/item",
          FaultCodes.UNKNOWN_VALUE,
          "考核办法没有编码为“%s”的项目，可用：%s".formatted(c.item(), String.join("、", life.published().items())));
    }
    life.objections().stream()
        .map(Objection::filed)
        .filter(filed -> filed.unit().equals(c.unit()) && filed.item().equals(c.item()))
        .findFirst()
        .ifPresent(
            filed -> {
              throw Rejections.conflict("本单位已就该项提出异议（第%d号）".formatted(filed.objection()));
            });
    return List.of(
        new ScoreObjectionFiled(
            id.programme(),
            id.list(),
            life.objections().size() + 1,
            c.unit(),
            c.item(),
            c.reason()));
  }

  private List<ScoreListEvent> answer(ScoreListStep.Answer c) {
    var objection =
        life.objection(c.objection())
            .orElseThrow(() -> Rejections.notFound("没有第%d号异议".formatted(c.objection())));
    if (objection.answer() != null) {
      throw wrongStage("第%d号异议已答复".formatted(c.objection()));
    }
    var objector = objectors.get(c.objection());
    if (objector != null && objector.isSamePerson(by)) {
      throw Rejections.forbidden("提出异议的人员不得答复本人的异议，请由其他人员办理");
    }
    var filed = objection.filed();
    var points = c.points();
    var answered =
        new ScoreObjectionAnswered(
            id.programme(), id.list(), c.objection(), filed.unit(), points != null, c.reason());
    return points == null
        ? List.of(answered)
        : List.of(
            answered,
            new ScoreCorrected(
                id.programme(),
                id.list(),
                c.objection(),
                filed.unit(),
                filed.item(),
                points,
                c.reason()));
  }

  private List<ScoreListEvent> close(ScoreListStep.Close c) {
    if (isWithinTerm()) {
      throw wrongStage("异议期（至%s）未满".formatted(life.published().objectionsBy()));
    }
    var open = life.open().stream().map(one -> one.filed().objection()).toList();
    if (!open.isEmpty()) {
      throw wrongStage("尚有异议未答复：第%s号".formatted(open));
    }
    return List.of(
        new ScoresClosed(
            id.programme(), id.list(), c.settled().position(), c.settled().digest(), c.document()));
  }

  private boolean isWithinTerm() {
    return !BusinessDay.of(by.recordedAt()).isAfter(life.published().objectionsBy());
  }

  private RejectedException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该得分现为“%s”：%s".formatted(life.stage().chinese(), rule));
  }
}
