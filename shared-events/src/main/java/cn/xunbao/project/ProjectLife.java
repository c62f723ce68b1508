package cn.xunbao.project;

import cn.xunbao.events.project.ProjectApproved;
import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectListed;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReopened;
import cn.xunbao.events.project.ProjectReturned;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.filing.FilingLife;
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
 * @param filing how far what was filed has come
 * @param listed the row of a list that it was taken over from; null: it was filed by itself
 * @param reached when nodes were reached
 * @param invested investment done, in 万元
 * @param standing where it stands
 * @param appliedBy client that applied for the closing; null while nobody has
 */
public record ProjectLife(
    FilingLife<ProjectFiled> filing,
    @Nullable ProjectListed listed,
    Map<ProjectStage, LocalDate> reached,
    BigDecimal invested,
    Standing standing,
    @Nullable String appliedBy) {

  /** Beyond so many days a node that isn't reached is red. */
  private static final int YELLOW_DAYS = 30;

  /** Where a project stands. */
  public enum Standing {
    /** To be approved (待审核). */
    FILED("待审核"),
    /** Returned (已退回). */
    RETURNED("已退回"),
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
    if (before == null) {
      if (event instanceof ProjectFiled e) {
        return new ProjectLife(
            FilingLife.filed(null, 1, e, by),
            null,
            Map.of(),
            BigDecimal.ZERO,
            Standing.FILED,
            null);
      }
      throw new IllegalStateException("a project's stream begins with its filing");
    }
    return switch (event) {
      case ProjectFiled e ->
          before.refiled(
              FilingLife.filed(before.filing, before.filing.version() + 1, e, by), Standing.FILED);
      case ProjectApproved e -> before.refiled(before.filing.approved(), Standing.OPEN);
      case ProjectReturned e -> before.refiled(before.filing.returned(), Standing.RETURNED);
      case ProjectListed e -> before.listedAs(e).refiled(before.filing.approved(), Standing.OPEN);
      case ProjectNodeReached e -> before.reaching(e.stage(), e.on());
      case ProjectInvested e ->
          new ProjectLife(
              before.filing,
              before.listed,
              before.reached,
              e.total(),
              before.standing,
              before.appliedBy);
      case ProjectClosingApplied e -> before.with(Standing.APPLIED, by);
      case ProjectClosingReviewed e ->
          before.with(e.closed() ? Standing.CLOSED : Standing.OPEN, null);
      case ProjectReopened e -> before.with(Standing.OPEN, null);
    };
  }

  /** What is approved stays where it stands while a change of it is filed and decided. */
  private ProjectLife refiled(FilingLife<ProjectFiled> next, Standing first) {
    return new ProjectLife(
        next, listed, reached, invested, isApproved() ? standing : first, appliedBy);
  }

  private ProjectLife listedAs(ProjectListed row) {
    return new ProjectLife(filing, row, reached, invested, standing, appliedBy);
  }

  private ProjectLife reaching(ProjectStage stage, LocalDate on) {
    var all = new EnumMap<ProjectStage, LocalDate>(ProjectStage.class);
    all.putAll(reached);
    all.put(stage, on);
    return new ProjectLife(filing, listed, all, invested, standing, appliedBy);
  }

  private ProjectLife with(Standing next, @Nullable String applicant) {
    return new ProjectLife(filing, listed, reached, invested, next, applicant);
  }

  /** Whether some version of it was approved: only then it counts. */
  public boolean isApproved() {
    return filing.inForce() != null;
  }

  /** What was filed: the version in force, before the first approval the newest. */
  public ProjectFiled filed() {
    var approved = filing.inForce();
    return approved == null ? filing.newest() : approved.content();
  }

  /** The nodes that were due before a day and had not been reached. */
  public List<ProjectNode> overdueOn(LocalDate day) {
    return filed().nodes().stream()
        .filter(node -> node.planned().isBefore(day) && !reached.containsKey(node.stage()))
        .toList();
  }

  /**
   * None before its approval; blue when closed; red if a node is more than 30 days overdue, yellow
   * if one is, else green.
   */
  public @Nullable Colour lightOn(LocalDate day) {
    if (!isApproved()) {
      return null;
    }
    if (standing == Standing.CLOSED) {
      return Colour.BLUE;
    }
    if (!overdueOn(day.minusDays(YELLOW_DAYS)).isEmpty()) {
      return Colour.RED;
    }
    return overdueOn(day).isEmpty() ? Colour.GREEN : Colour.YELLOW;
  }
}
