package cn.xunbao.project;

import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReopened;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.light.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a project has come, folded from its events.
 *
 * @param filed what was filed
 * @param reached when nodes were reached
 * @param invested investment done, in 万元
 * @param standing where its closing stands
 * @param appliedBy client that applied for the closing; null while nobody has
 */
public record ProjectLife(
    ProjectFiled filed,
    Map<ProjectStage, LocalDate> reached,
    BigDecimal invested,
    Standing standing,
    @Nullable String appliedBy) {

  /** Beyond so many days a node that isn't reached is red. */
  private static final int YELLOW_DAYS = 30;

  /** Where the closing of a project stands. */
  public enum Standing {
    /** Going on (推进中). */
    OPEN("推进中"),
    /** Closing applied for (待审核销号). */
    APPLIED("待审核销号"),
    /** Closed (已销号). */
    CLOSED("已销号");

    private final String chinese;

    Standing(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  public ProjectLife {
    reached = Map.copyOf(reached);
  }

  /**
   * The life after one more event; {@code before} is null before the first.
   *
   * @param by client that caused it
   */
  public static ProjectLife after(@Nullable ProjectLife before, ProjectEvent event, String by) {
    if (event instanceof ProjectFiled e) {
      return new ProjectLife(e, Map.of(), BigDecimal.ZERO, Standing.OPEN, null);
    }
    if (before == null) {
      throw new IllegalStateException("a project's stream begins with its filing");
    }
    return switch (event) {
      case ProjectFiled e -> before;
      case ProjectNodeReached e -> before.reaching(e.stage(), e.on());
      case ProjectInvested e ->
          new ProjectLife(
              before.filed, before.reached, e.total(), before.standing, before.appliedBy);
      case ProjectClosingApplied e -> before.with(Standing.APPLIED, by);
      case ProjectClosingReviewed e ->
          before.with(e.closed() ? Standing.CLOSED : Standing.OPEN, null);
      case ProjectReopened e -> before.with(Standing.OPEN, null);
    };
  }

  private ProjectLife reaching(ProjectStage stage, LocalDate on) {
    var all = new EnumMap<ProjectStage, LocalDate>(ProjectStage.class);
    all.putAll(reached);
    all.put(stage, on);
    return new ProjectLife(filed, all, invested, standing, appliedBy);
  }

  private ProjectLife with(Standing next, @Nullable String applicant) {
    return new ProjectLife(filed, reached, invested, next, applicant);
  }

  /** The nodes that were due before a day and had not been reached. */
  public List<ProjectNode> overdueOn(LocalDate day) {
    return filed.nodes().stream()
        .filter(node -> node.planned().isBefore(day) && !reached.containsKey(node.stage()))
        .toList();
  }

  /** Blue when closed; red if a node is more than 30 days overdue, yellow if one is, else green. */
  public Colour lightOn(LocalDate day) {
    if (standing == Standing.CLOSED) {
      return Colour.BLUE;
    }
    if (!overdueOn(day.minusDays(YELLOW_DAYS)).isEmpty()) {
      return Colour.RED;
    }
    return overdueOn(day).isEmpty() ? Colour.GREEN : Colour.YELLOW;
  }
}
