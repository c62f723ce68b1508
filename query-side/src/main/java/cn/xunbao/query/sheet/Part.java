package cn.xunbao.query.sheet;

import cn.xunbao.query.summary.TaskDuty;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** The part that a unit has in a task in a period. */
enum Part {
  @JsonProperty("lead")
  LEAD("牵头"),
  @JsonProperty("responsible")
  RESPONSIBLE("责任"),
  @JsonProperty("supporting")
  SUPPORTING("配合");

  private final String chinese;

  Part(String chinese) {
    this.chinese = chinese;
  }

  /** The word for it on a form. */
  String chinese() {
    return chinese;
  }

  /** The part of a unit; the first one counts if it has several. */
  static Optional<Part> of(String unit, TaskDuty duty) {
    if (duty.leads().assigned().contains(unit) || owes(unit, duty)) {
      return Optional.of(LEAD);
    }
    if (duty.task().responsibleUnits().contains(unit)) {
      return Optional.of(RESPONSIBLE);
    }
    return duty.task().supportingUnits().contains(unit)
        ? Optional.of(SUPPORTING)
        : Optional.empty();
  }

  /** Whether it owes a report, or would if it weren't excused. */
  static boolean owes(String unit, TaskDuty duty) {
    return duty.excused().contains(unit)
        || duty.owed().stream().anyMatch(owed -> owed.unit().equals(unit));
  }
}
