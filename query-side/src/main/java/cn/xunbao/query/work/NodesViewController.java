package cn.xunbao.query.work;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import cn.xunbao.light.SelfRating;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.work.NodeCompletion;
import cn.xunbao.work.NodesLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Work nodes and ratings of a task; their {@code ETag} is what deciding about them asks for. */
@RestController
@AllowedToEveryRole
class NodesViewController {

  private final ReadAccess access;
  private final Facts facts;
  private final Chronicle chronicle;

  NodesViewController(ReadAccess access, Facts facts, Chronicle chronicle) {
    this.access = access;
    this.facts = facts;
    this.chronicle = chronicle;
  }

  @Operation(
      summary = "查任务的时间节点",
      description = "已批准的节点、待审核的新版、所报与确认的完成情况、应完成与已完成权重、逾期情况。ETag 用于随后的修改、批准、确认（If-Match）。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/tasks/{t}/nodes")
  ResponseEntity<NodesView> nodes(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      Moment moment,
      Caller caller) {
    requireTask(programme, task, moment, caller);
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var period = Period.containing(PeriodKind.XUN, today);
    var life = TaskWork.at(facts, programme, period.code(), moment.position()).nodes().get(task);
    return tagged(
        new NodesId(programme, task).toString(),
        moment,
        new NodesView(
            moment.asOf(),
            moment.position(),
            programme,
            task,
            life == null ? null : Nodes.of(life, today)));
  }

  @Operation(summary = "查一旬的评价", description = "单位自评与审核机构的确认并列。ETag 用于随后的确认（If-Match）。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/tasks/{t}/ratings/{period}/{u}")
  ResponseEntity<RatingView> rating(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      Moment moment,
      Caller caller) {
    requireTask(programme, task, moment, caller);
    var life =
        TaskWork.at(facts, programme, period, moment.position()).ratings(task).stream()
            .filter(rating -> rating.rated().unit().equals(unit))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有这一单位、这一期的自评"));
    var confirmed = life.confirmed();
    return tagged(
        new RatingId(programme, task, unit, period).toString(),
        moment,
        new RatingView(
            moment.asOf(),
            moment.position(),
            programme,
            task,
            unit,
            period,
            life.rated().rating(),
            life.rated().note(),
            life.counted(),
            confirmed == null ? null : confirmed.reason()));
  }

  private void requireTask(String programme, String task, Moment moment, Caller caller) {
    if (access.programme(programme, moment, caller).task(task).isEmpty()) {
      throw Rejections.notFound("方案“%s”中没有编码为“%s”的任务".formatted(programme, task));
    }
  }

  private <T> ResponseEntity<T> tagged(String stream, Moment moment, T body) {
    var answer = ResponseEntity.ok();
    chronicle
        .versionOf(stream, moment.position())
        .ifPresent(version -> answer.eTag(new EntityTag(version).toString()));
    return answer.body(body);
  }

  /**
   * The work nodes of a task.
   *
   * @param unit code of the unit that filed the newest version
   * @param version number of the newest version
   * @param stage where it stands
   * @param stageName the same in Chinese
   * @param newest what it says
   * @param inForce the nodes in force
   * @param completions what was said of nodes that were reached, by name, and what the office says
   * @param toConfirm names of nodes in force whose completion waits for the office
   * @param done weights of the nodes that were confirmed to be reached, in percent
   * @param due weights of the nodes that were due before today, in percent
   * @param overdue names of nodes in force that are overdue
   */
  record Nodes(
      String unit,
      int version,
      FilingLife.Stage stage,
      String stageName,
      List<WorkNode> newest,
      List<WorkNode> inForce,
      Map<String, Completion> completions,
      List<String> toConfirm,
      int done,
      int due,
      List<String> overdue) {

    static Nodes of(NodesLife life, LocalDate today) {
      var filing = life.filing();
      return new Nodes(
          life.unit(),
          filing.version(),
          filing.stage(),
          filing.stage().chinese(),
          filing.newest(),
          life.inForce(),
          completions(life),
          life.toConfirm().stream().map(WorkNode::name).toList(),
          life.doneOn(today),
          life.dueOn(today.minusDays(1)),
          life.overdueOn(today.minusDays(1)).stream().map(WorkNode::name).toList());
    }

    private static Map<String, Completion> completions(NodesLife life) {
      var all = new TreeMap<String, Completion>();
      life.completions().forEach((node, said) -> all.put(node, Completion.of(said)));
      return all;
    }
  }

  /**
   * What was said of a node that was reached.
   *
   * @param unit code of the unit that reported it
   * @param on day on which it was reached
   * @param note what was done
   * @param stage how the report stands
   * @param stageName the same in Chinese
   * @param remark what the office says
   */
  @Schema(name = "NodeCompletionView")
  record Completion(
      String unit,
      LocalDate on,
      @Nullable String note,
      NodeCompletion.Stage stage,
      String stageName,
      @Nullable String remark) {

    static Completion of(NodeCompletion said) {
      return new Completion(
          said.unit(), said.on(), said.note(), said.stage(), said.stage().chinese(), said.remark());
    }
  }

  /**
   * What is answered about nodes.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param task code of the task
   * @param nodes its nodes; null: none were filed
   */
  record NodesView(
      Instant asOf, long position, String programme, String task, @Nullable Nodes nodes) {}

  /**
   * What is answered about a rating.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param task code of the task
   * @param unit code of the unit
   * @param period code of the 旬
   * @param selfRating what the unit says
   * @param note why
   * @param confirmedRating what the office says; absent before
   * @param reason why it says otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RatingView(
      Instant asOf,
      long position,
      String programme,
      String task,
      String unit,
      String period,
      SelfRating selfRating,
      @Nullable String note,
      @Nullable SelfRating confirmedRating,
      @Nullable String reason) {}
}
