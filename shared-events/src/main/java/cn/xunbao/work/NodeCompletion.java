package cn.xunbao.work;

import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a work node that it reached, and what the office makes of it.
 *
 * @param unit code of the unit that reported it
 * @param reportedBy client that did so
 * @param on day on which it was reached
 * @param note what was done
 * @param stage how the report stands
 * @param remark what the office says
 */
public record NodeCompletion(
    String unit,
    String reportedBy,
    LocalDate on,
    @Nullable String note,
    Stage stage,
    @Nullable String remark) {

  /** How a report of a node stands. */
  public enum Stage {
    /** To be confirmed (待确认). */
    REPORTED("待确认"),
    /** Confirmed (已确认). */
    CONFIRMED("已确认"),
    /** Not confirmed (未予确认). */
    REFUSED("未予确认");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  static NodeCompletion of(NodeReached event, String by) {
    return new NodeCompletion(event.unit(), by, event.on(), event.note(), Stage.REPORTED, null);
  }

  NodeCompletion after(NodeConfirmed event) {
    return new NodeCompletion(unit, reportedBy, on, note, Stage.CONFIRMED, event.comment());
  }

  NodeCompletion after(NodeRefused event) {
    return new NodeCompletion(unit, reportedBy, on, note, Stage.REFUSED, event.reason());
  }

  /** Whether it had been reached on a day, as the office confirmed. */
  boolean countsOn(LocalDate day) {
    return stage == Stage.CONFIRMED && !on.isAfter(day);
  }
}
