package cn.xunbao.query.history;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskReopened;
import cn.xunbao.events.task.TaskTerms;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.RequestLife;
import cn.xunbao.light.SelfRating;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a fact changed, as it stood before or after. */
@Schema(
    oneOf = {
      Matter.Plan.class,
      Matter.Leads.class,
      Matter.Terms.class,
      Matter.Dropped.class,
      Matter.People.class,
      Matter.Content.class,
      Matter.Standing.class,
      Matter.Attached.class,
      Matter.Reminded.class,
      Matter.Tracked.class,
      Matter.Question.class,
      Matter.Nodes.class,
      Matter.Rated.class,
      Matter.TaskEnding.class,
      Matter.Building.class,
      Matter.Closed.class,
      Matter.Reopened.class,
      Matter.Measured.class
    })
sealed interface Matter {

  /**
   * What was settled about an indicator or one of its values.
   *
   * @param indicator code of the indicator
   * @param fact the event as it is recorded
   */
  record Settled(String indicator, JsonNode fact) implements Matter {

    static Settled of(String indicator, DomainEvent event) {
      return new Settled(indicator, EventJson.mapper().valueToTree(event));
    }
  }

  /**
   * What the plan says of a task.
   *
   * @param title its text
   * @param leadUnits its lead units, the first is the primary
   * @param responsibleUnits units with an own share
   * @param supportingUnits units that help
   * @param deadline a month, words, or null
   */
  record Plan(
      String title,
      List<NamedUnit> leadUnits,
      List<NamedUnit> responsibleUnits,
      List<NamedUnit> supportingUnits,
      @Nullable String deadline)
      implements Matter {

    static Plan of(TaskDefined event, UnaryOperator<String> unitNames) {
      return new Plan(
          event.title(),
          NamedUnit.of(event.leadUnits(), unitNames),
          NamedUnit.of(event.responsibleUnits(), unitNames),
          NamedUnit.of(event.supportingUnits(), unitNames),
          event.deadline());
    }
  }

  /**
   * Who answers for a task.
   *
   * @param leadUnits its lead units, the first is the primary
   * @param responsibleLeader leader in charge (分管领导)
   * @param handler handler (具体承办人)
   * @param section section (责任股室)
   * @param source of a proposal that was confirmed: where it came from
   */
  record Leads(
      List<NamedUnit> leadUnits,
      @Nullable String responsibleLeader,
      @Nullable String handler,
      @Nullable String section,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LeadSource source)
      implements Matter {

    static Leads of(LeadUnitsAssigned event, UnaryOperator<String> unitNames) {
      return new Leads(
          NamedUnit.of(event.units(), unitNames),
          event.responsibleLeader(),
          event.handler(),
          event.section(),
          event.source());
    }
  }

  /**
   * What an amendment can change of a task.
   *
   * @param title its text
   * @param responsibleUnits units with an own share
   * @param supportingUnits units that help
   * @param deadline a month, words, or null
   */
  record Terms(
      String title,
      List<NamedUnit> responsibleUnits,
      List<NamedUnit> supportingUnits,
      @Nullable String deadline)
      implements Matter {

    static Terms of(TaskTerms terms, UnaryOperator<String> unitNames) {
      return new Terms(
          terms.title(),
          NamedUnit.of(terms.responsibleUnits(), unitNames),
          NamedUnit.of(terms.supportingUnits(), unitNames),
          terms.deadline());
    }
  }

  /**
   * How a task was taken out of the plan.
   *
   * @param amendment number of the amendment
   * @param document the document that orders it
   * @param decidedOn date of the decision
   */
  record Dropped(int amendment, String document, LocalDate decidedOn) implements Matter {

    static Dropped of(TaskDropped event) {
      return new Dropped(event.amendment(), event.document(), event.decidedOn());
    }
  }

  /**
   * The people who answer for a task.
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
      @Nullable String handler)
      implements Matter {

    static People of(TaskPeople people) {
      return new People(
          people.principalLeader(), people.responsibleLeader(), people.section(), people.handler());
    }
  }

  /**
   * What a report says.
   *
   * @param progress progress in words (进展情况)
   * @param problems problems met (存在问题)
   * @param nextSteps what comes next (下步打算)
   * @param values figures, sorted by indicator
   */
  record Content(
      String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      List<IndicatorValue> values)
      implements Matter {

    static Content of(ReportContent content) {
      return new Content(
          content.progress(), content.problems(), content.nextSteps(), content.values());
    }
  }

  /**
   * How a report stands.
   *
   * @param stage OPEN, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN
   * @param revision number of the newest version, 0 before the first
   * @param onTime whether the unit counts as on time
   * @param resubmitBy while returned: last second that keeps the punctuality
   * @param extendedTo end of an extension
   * @param excuse how it is excused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Standing(
      Stage stage,
      int revision,
      boolean onTime,
      @Nullable Instant resubmitBy,
      @Nullable Instant extendedTo,
      @Nullable Excuse excuse)
      implements Matter {

    static Standing of(ReportLife life) {
      return new Standing(
          life.stage(),
          life.revision(),
          life.onTime(),
          life.resubmitBy(),
          life.extendedTo(),
          life.excuse());
    }
  }

  /**
   * A file that was attached.
   *
   * @param sha256 SHA-256 of its content, by which it can be asked for
   * @param name its name
   * @param mediaType its media type
   * @param bytes its length
   */
  record Attached(String sha256, String name, String mediaType, int bytes) implements Matter {

    static Attached of(ReportAttachmentAdded event) {
      return new Attached(event.sha256(), event.name(), event.mediaType(), event.bytes());
    }
  }

  /**
   * How a tracked item stands.
   *
   * @param item its id
   * @param stage where it stands
   * @param unit code of the unit that is held to it
   * @param deadline last second in which it may report
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tracked(
      String item, ItemLife.Stage stage, @Nullable String unit, @Nullable Instant deadline)
      implements Matter {

    static Tracked of(ItemLife life) {
      var charge = life.charge();
      return new Tracked(
          life.opening().item(),
          life.stage(),
          life.unit(),
          charge == null ? null : charge.deadline());
    }
  }

  /**
   * How a question stands that was submitted upwards.
   *
   * @param request its id
   * @param stage where it stands
   * @param answer the answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Question(String request, RequestLife.Stage stage, @Nullable String answer)
      implements Matter {

    static Question of(RequestLife life) {
      return new Question(life.submitted().request(), life.stage(), life.answer());
    }
  }

  /**
   * The work nodes of a task.
   *
   * @param version number of the newest version
   * @param stage where it stands
   * @param nodes what it says
   * @param reached when nodes were reached, by name
   */
  @Schema(name = "NodesInHistory")
  record Nodes(
      int version, FilingLife.Stage stage, List<WorkNode> nodes, Map<String, LocalDate> reached)
      implements Matter {

    static Nodes of(NodesLife life) {
      var filing = life.filing();
      return new Nodes(filing.version(), filing.stage(), filing.newest(), life.reached());
    }
  }

  /**
   * The rating of a task.
   *
   * @param selfRating what the unit says
   * @param confirmedRating what the office says
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rated(SelfRating selfRating, @Nullable SelfRating confirmedRating) implements Matter {

    static Rated of(RatingLife life) {
      return new Rated(life.rated().rating(), life.counted());
    }
  }

  /**
   * How the closing of a task stands.
   *
   * @param stage where it stands
   * @param requestedDeadline the later deadline that is asked for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TaskEnding(ClosingLife.Stage stage, @Nullable String requestedDeadline) implements Matter {

    static TaskEnding of(ClosingLife life) {
      var extension = life.extension();
      return new TaskEnding(life.stage(), extension == null ? null : extension.until());
    }
  }

  /**
   * A project.
   *
   * @param project its id
   * @param standing where its closing stands
   * @param invested investment done, in 万元
   * @param reached when nodes were reached
   */
  record Building(
      String project,
      ProjectLife.Standing standing,
      BigDecimal invested,
      Map<ProjectStage, LocalDate> reached)
      implements Matter {

    static Building of(ProjectLife life) {
      return new Building(life.filed().project(), life.standing(), life.invested(), life.reached());
    }
  }

  /**
   * How a task was closed.
   *
   * @param document the document that says so
   * @param decidedOn date of the decision
   */
  @Schema(name = "ClosedTask")
  record Closed(String document, LocalDate decidedOn) implements Matter {

    static Closed of(TaskClosed event) {
      return new Closed(event.document(), event.decidedOn());
    }
  }

  /**
   * How a closed task was reopened.
   *
   * @param closedAt when it had been closed
   */
  @Schema(name = "ReopenedTask")
  record Reopened(Instant closedAt) implements Matter {

    static Reopened of(TaskReopened event) {
      return new Reopened(event.closedAt());
    }
  }

  /**
   * What measure came on.
   *
   * @param measure its id
   * @param unit code of the unit that it is taken against
   */
  @Schema(name = "MeasureOfTask")
  record Measured(String measure, String unit) implements Matter {

    static Measured of(MeasureEvent event) {
      return new Measured(event.measure(), event.unit());
    }
  }

  /**
   * What a unit was reminded of.
   *
   * @param kind BEFORE_DUE, OVERDUE or BY_HAND
   * @param tasks codes of the tasks whose reports were open
   * @param dueAt last second that counts as on time for them
   */
  record Reminded(ReminderKind kind, List<String> tasks, Instant dueAt) implements Matter {

    static Reminded of(UnitReminded event) {
      return new Reminded(event.kind(), event.tasks(), event.dueAt());
    }
  }
}
