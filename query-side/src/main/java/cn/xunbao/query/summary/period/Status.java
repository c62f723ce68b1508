package cn.xunbao.query.summary.period;

import cn.xunbao.events.programme.Measure;
import cn.xunbao.light.SelfRating;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.RatedTask;
import cn.xunbao.query.summary.Reading;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How far a figure or task has come against its schedule; each has exactly one. */
public enum Status {
  BEHIND("behind", "滞后", "低于序时进度"),
  ON_SCHEDULE("onSchedule", "达序时", "与序时进度持平"),
  AHEAD("ahead", "超序时", "高于序时进度"),
  COMPLETED("completed", "已完成", "已完成年度目标"),
  OTHER("other", "其它", "未报送、数据未到期或无法与序时进度比较");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final String json;
  private final String chinese;
  private final String meaning;

  Status(String json, String chinese, String meaning) {
    this.json = json;
    this.chinese = chinese;
    this.meaning = meaning;
  }

  /** The name in answers. */
  @JsonValue
  public String json() {
    return json;
  }

  /** Its name in documents. */
  public String chinese() {
    return chinese;
  }

  String meaning() {
    return meaning;
  }

  /** The status of a figure, by its printed gap. */
  static Status of(Reading reading) {
    var gap = reading.standing().gapPoints();
    if (reading.light() == Light.BLUE || isReached(reading)) {
      return COMPLETED;
    }
    if (gap == null) {
      return switch (reading.light()) {
        case GREEN -> ON_SCHEDULE;
        case RED, YELLOW -> BEHIND;
        case BLUE, GREY, NOT_DUE, NOT_APPLICABLE -> OTHER;
      };
    }
    return switch (gap.signum()) {
      case -1 -> BEHIND;
      case 0 -> ON_SCHEDULE;
      default -> AHEAD;
    };
  }

  /** The status that a confirmed rating gives; one that isn't confirmed gives none. */
  static Status of(RatedTask rated) {
    var confirmed = rated.confirmedRating();
    return confirmed == null ? OTHER : of(confirmed);
  }

  /** The status of a task: the worst of its figures' and ratings'; nothing known is no praise. */
  static Status ofTask(Collection<Status> statuses) {
    return List.of(BEHIND, ON_SCHEDULE, AHEAD, COMPLETED).stream()
        .filter(statuses::contains)
        .findFirst()
        .orElse(OTHER);
  }

  private static Status of(SelfRating confirmed) {
    return switch (confirmed) {
      case NOT_STARTED -> OTHER;
      case ON_TRACK -> ON_SCHEDULE;
      case BEHIND -> BEHIND;
      case DONE -> COMPLETED;
    };
  }

  private static boolean isReached(Reading reading) {
    var done = reading.standing().doneShare();
    return reading.definition().measure() == Measure.MILESTONE
        && done != null
        && done.compareTo(ALL) >= 0;
  }
}
