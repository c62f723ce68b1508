package cn.xunbao.query.ledger;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.summary.Light;
import cn.xunbao.work.NodesLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in the ledger.
 *
 * @param task its code
 * @param campaign ordinal of its campaign
 * @param campaignName name of its campaign
 * @param number its number in the document
 * @param section the section it stands in
 * @param title its text
 * @param deadline a month, words, or null
 * @param leadUnits its lead units, the first is the primary; empty: one is to be assigned
 * @param leadSource of a proposal that was confirmed: where it came from; absent if none
 * @param owingUnits units that answer for it now: the leads, members of groups and successors in
 *     their place; none once it has ended
 * @param responsibleUnits units with an own share
 * @param supportingUnits units that help
 * @param period the last 旬 that had ended: what state, light and reports are about
 * @param light the worst light of its indicators in that 旬
 * @param reports what each unit that owes a report has done
 * @param openProblems how many problems about it are to be closed
 * @param overdueProblems how many of these are past their deadline
 * @param nodes its work nodes (时间节点); absent if none were filed
 * @param deadlineDate last day of its deadline; null if that is no date
 * @param overdue whether it goes on past its deadline
 * @param people who answers for it
 * @param closing how far it has come on the way to its closing
 * @param lastReminder the last reminder about it; null if there was none
 * @param measures measures about it
 * @param ended its end; absent as long as it goes on
 */
record LedgerItem(
    String task,
    int campaign,
    String campaignName,
    @Nullable String number,
    @Nullable String section,
    String title,
    @Nullable String deadline,
    List<NamedUnit> leadUnits,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LeadSource leadSource,
    List<NamedUnit> owingUnits,
    List<NamedUnit> responsibleUnits,
    List<NamedUnit> supportingUnits,
    String period,
    Light light,
    List<OwedReport> reports,
    int openProblems,
    int overdueProblems,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Nodes nodes,
    @Nullable LocalDate deadlineDate,
    boolean overdue,
    People people,
    TaskClosing closing,
    @Nullable LastReminder lastReminder,
    List<TaskMeasure> measures,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Ended ended) {

  /** Whether somebody of that name is among those who answer for it. */
  boolean isAnsweredForBy(String name) {
    return name.equals(people.principalLeader())
        || name.equals(people.responsibleLeader())
        || name.equals(people.handler());
  }

  /**
   * Who answers for it.
   *
   * @param principalLeader principal leader (主要领导)
   * @param responsibleLeader leader in charge (分管领导)
   * @param section section (责任股室)
   * @param handler handler (具体承办人)
   */
  record People(
      @Nullable String principalLeader,
      @Nullable String responsibleLeader,
      @Nullable String section,
      @Nullable String handler) {

    static People of(TaskPeople people) {
      return new People(
          people.principalLeader(), people.responsibleLeader(), people.section(), people.handler());
    }
  }

  /**
   * How far it has come on the way to its closing.
   *
   * @param stage where it stands
   * @param stageName the same in Chinese
   * @param requestedDeadline the later deadline that is asked for
   */
  record TaskClosing(
      ClosingLife.Stage stage, String stageName, @Nullable String requestedDeadline) {

    static TaskClosing of(ClosingLife life) {
      var extension = life.extension();
      return new TaskClosing(
          life.stage(), life.stage().chinese(), extension == null ? null : extension.until());
    }
  }

  /**
   * The last reminder about it.
   *
   * @param at when
   * @param unit code of the unit that was reminded
   * @param name its name
   * @param period code of the period
   */
  record LastReminder(Instant at, String unit, String name, String period) {}

  /**
   * Work nodes.
   *
   * @param stage where the newest version stands
   * @param inForce how many are in force
   * @param done weights of those that were reached, in percent
   * @param overdue names of those that are overdue
   */
  @Schema(name = "NodesInLedger")
  record Nodes(FilingLife.Stage stage, int inForce, int done, List<String> overdue) {

    static Nodes of(NodesLife life, LocalDate today) {
      return new Nodes(
          life.filing().stage(),
          life.inForce().size(),
          life.doneOn(today),
          life.overdueOn(today.minusDays(1)).stream().map(WorkNode::name).toList());
    }
  }

  /**
   * A measure about it.
   *
   * @param measure its id
   * @param kindName what kind, in Chinese
   * @param unit code of the unit
   * @param stage where it stands
   * @param stageName the same in Chinese
   */
  record TaskMeasure(
      String measure, String kindName, String unit, MeasureLife.Stage stage, String stageName) {

    static TaskMeasure of(MeasureLife life) {
      return new TaskMeasure(
          life.proposed().measure(),
          life.proposed().kind().chinese(),
          life.proposed().unit(),
          life.stage(),
          life.stage().chinese());
    }
  }

  /**
   * How it ended.
   *
   * @param type stable name of the event that ended it
   * @param document the document that orders it (文号)
   * @param decidedOn date of the decision
   * @param reason why
   * @param recordedAt when it was recorded
   */
  record Ended(
      String type, String document, LocalDate decidedOn, String reason, Instant recordedAt) {

    static Ended of(TaskEnd end) {
      return new Ended(end.type(), end.document(), end.decidedOn(), end.reason(), end.recordedAt());
    }
  }

  /**
   * A unit with its name.
   *
   * @param unit its code
   * @param name its name
   */
  record NamedUnit(String unit, String name) {}

  /**
   * A report that is owed for the period.
   *
   * @param unit code of the unit
   * @param name name of the unit
   * @param state onTime, late, pending or missing
   * @param stage where it stands: OPEN, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN
   * @param recordedAt when it was first submitted, if it was
   * @param revision number of its present version, if there is one
   * @param progress what it says, if there is one
   */
  record OwedReport(
      String unit,
      String name,
      String state,
      Stage stage,
      @Nullable Instant recordedAt,
      @Nullable Integer revision,
      @Nullable String progress) {}
}
