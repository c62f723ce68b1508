package cn.xunbao.command.closing;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.item.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take on the way of a task to its end. */
sealed interface ClosingStep {

  /** Which task's. */
  ClosingId target();

  /** Version of the closing that was decided on. */
  ExpectedVersion expected();

  /**
   * Applies for the closing of a task (申请销号).
   *
   * @param unit code of the lead unit
   * @param text what was done
   * @param evidence files that show it
   */
  record Apply(
      @TargetAggregateIdentifier ClosingId target,
      String unit,
      String text,
      List<Evidence> evidence,
      ExpectedVersion expected)
      implements ClosingStep {
    public Apply {
      evidence = List.copyOf(evidence);
    }
  }

  /** Takes an application back (撤回). */
  record Withdraw(
      @TargetAggregateIdentifier ClosingId target,
      String unit,
      String reason,
      ExpectedVersion expected)
      implements ClosingStep {}

  /** Records what was found on site (现场核验). */
  record Inspect(
      @TargetAggregateIdentifier ClosingId target,
      List<String> inspectors,
      LocalDate inspectedOn,
      boolean passed,
      String finding,
      ExpectedVersion expected)
      implements ClosingStep {
    public Inspect {
      inspectors = List.copyOf(inspectors);
    }
  }

  /** Reviews and signs an application (审核签字). */
  record Review(
      @TargetAggregateIdentifier ClosingId target, String opinion, ExpectedVersion expected)
      implements ClosingStep {}

  /** Publishes what is to be closed (公示). */
  record Publish(
      @TargetAggregateIdentifier ClosingId target,
      String place,
      LocalDate from,
      LocalDate until,
      ExpectedVersion expected)
      implements ClosingStep {}

  /** Closes the task (销号). */
  record Grant(
      @TargetAggregateIdentifier ClosingId target,
      String document,
      LocalDate decidedOn,
      String text,
      ExpectedVersion expected)
      implements ClosingStep {}

  /** Refuses an application (不予销号). */
  record Refuse(
      @TargetAggregateIdentifier ClosingId target, String reason, ExpectedVersion expected)
      implements ClosingStep {}

  /** Records what a later inspection found (回头看). */
  record FollowUp(
      @TargetAggregateIdentifier ClosingId target,
      boolean confirmed,
      LocalDate inspectedOn,
      String finding,
      ExpectedVersion expected)
      implements ClosingStep {}

  /**
   * Asks for a later deadline of the task (申请延期).
   *
   * @param deadline the deadline in force; null if there is none
   */
  record RequestExtension(
      @TargetAggregateIdentifier ClosingId target,
      String unit,
      @Nullable String deadline,
      String until,
      String reason,
      ExpectedVersion expected)
      implements ClosingStep {}

  /**
   * Puts the deadline off (同意延期).
   *
   * @param deadline the deadline in force; null if there is none
   * @param until the deadline from now on; null: as it was asked for
   */
  record GrantExtension(
      @TargetAggregateIdentifier ClosingId target,
      @Nullable String deadline,
      @Nullable String until,
      String document,
      LocalDate decidedOn,
      ExpectedVersion expected)
      implements ClosingStep {}

  /** Leaves the deadline as it is (不同意延期). */
  record RefuseExtension(
      @TargetAggregateIdentifier ClosingId target, String reason, ExpectedVersion expected)
      implements ClosingStep {}
}
