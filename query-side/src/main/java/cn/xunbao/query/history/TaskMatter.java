package cn.xunbao.query.history;

import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskReopened;
import cn.xunbao.events.task.TaskTerms;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a fact changed of a task itself. */
sealed interface TaskMatter extends Matter {

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
      implements TaskMatter {

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
      implements TaskMatter {

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
      implements TaskMatter {

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
  record Dropped(int amendment, String document, LocalDate decidedOn) implements TaskMatter {

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
      implements TaskMatter {

    static People of(TaskPeople people) {
      return new People(
          people.principalLeader(), people.responsibleLeader(), people.section(), people.handler());
    }
  }

  /**
   * How a task was closed.
   *
   * @param document the document that says so
   * @param decidedOn date of the decision
   */
  @Schema(name = "ClosedTask")
  record Closed(String document, LocalDate decidedOn) implements TaskMatter {

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
  record Reopened(Instant closedAt) implements TaskMatter {

    static Reopened of(TaskReopened event) {
      return new Reopened(event.closedAt());
    }
  }
}
