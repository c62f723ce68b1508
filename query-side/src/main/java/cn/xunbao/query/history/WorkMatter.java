package cn.xunbao.query.history;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import cn.xunbao.light.SelfRating;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.work.NodeCompletion;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a fact changed of the work on a task and its figures. */
sealed interface WorkMatter extends Matter {

  /**
   * The work nodes of a task.
   *
   * @param version number of the newest version
   * @param stage where it stands
   * @param nodes what it says
   * @param completions what was said of nodes that were reached, by name
   */
  @Schema(name = "NodesInHistory")
  record Nodes(
      int version,
      FilingLife.Stage stage,
      List<WorkNode> nodes,
      Map<String, NodeCompletion> completions)
      implements WorkMatter {

    static Nodes of(NodesLife life) {
      var filing = life.filing();
      return new Nodes(filing.version(), filing.stage(), filing.newest(), life.completions());
    }
  }

  /**
   * The rating of a task.
   *
   * @param selfRating what the unit says
   * @param confirmedRating what the office says
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rated(SelfRating selfRating, @Nullable SelfRating confirmedRating) implements WorkMatter {

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
  record TaskEnding(ClosingLife.Stage stage, @Nullable String requestedDeadline)
      implements WorkMatter {

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
      implements WorkMatter {

    static Building of(ProjectLife life) {
      return new Building(life.filed().project(), life.standing(), life.invested(), life.reached());
    }
  }

  /**
   * What was settled about an indicator or one of its values.
   *
   * @param indicator code of the indicator
   * @param fact the event as it is recorded
   */
  record Settled(String indicator, JsonNode fact) implements WorkMatter {

    static Settled of(String indicator, DomainEvent event) {
      return new Settled(indicator, EventJson.mapper().valueToTree(event));
    }
  }
}
