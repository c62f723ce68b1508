package cn.xunbao.command.scoring;

import cn.xunbao.command.programme.ProgrammeView;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.period.Period;
import java.time.Instant;

/**
 * The periods that scores are published for.
 *
 * @param from code of the first period
 * @param to code of the last period
 */
record ScoredRange(String from, String to) {

  private static final int MAX_PERIOD = 12;

  /** Reads it; both periods are of one kind and of the year, and the last one was due. */
  static ScoredRange read(JsonObjectInput input, ProgrammeView plan, Instant now) {
    var range = new ScoredRange(period(input, "from", plan), period(input, "to", plan));
    if (input.sound("from", "to")) {
      range.check(input, plan, now);
    }
    return range;
  }

  /** Reads a period of the programme's year. */
  static String period(JsonObjectInput input, String name, ProgrammeView plan) {
    var code = input.requiredText(name, MAX_PERIOD);
    if (input.sound(name)
        && Period.tryParse(code)
            .filter(period -> period.year() == plan.definition().year())
            .isEmpty()) {
      input.fault(name, FaultCodes.BAD_FORMAT, "“%s”不是本方案年度的期次".formatted(code));
    }
    return code;
  }

  private void check(JsonObjectInput input, ProgrammeView plan, Instant now) {
    var first = Period.parse(from);
    var last = Period.parse(to);
    if (first.kind() != last.kind() || last.startsAt().isBefore(first.startsAt())) {
      input.fault("to", FaultCodes.CONFLICTING, "起止期次应为同一种期次，且止不早于起");
      return;
    }
    var dueAt = plan.rules().dueAt(last);
    if (now.isBefore(dueAt.plusSeconds(1))) {
      input.fault(
          "to",
          "not-yet-due",
          "%s的报送时限（%s）未过，不能公布".formatted(last.chinese(), AnswerInstants.print(dueAt)));
    }
  }
}
