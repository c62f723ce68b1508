package cn.xunbao.standalone.webhook;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.unit.UnitId;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked of a webhook and notes every fault. A unit or programme need not exist yet;
 * its code has to look like one.
 */
final class WebhookReader {

  private static final int MAX_URL = 500;
  private static final int MAX_UNITS = 500;

  private final JsonObjectInput input;
  private final TargetRule rule;

  private WebhookReader(JsonObjectInput input, TargetRule rule) {
    this.input = input;
    this.rule = rule;
  }

  /**
   * Reads a request.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  static WebhookTerms read(JsonBody body, TargetRule rule) {
    var faults = new Faults();
    var input = body.object(faults);
    var terms = new WebhookReader(input, rule).terms();
    input.done();
    faults.throwIfAny();
    return terms;
  }

  private WebhookTerms terms() {
    var url = input.requiredText("url", MAX_URL);
    if (input.sound("url")) {
      rule.fault(url).ifPresent(why -> input.fault("url", FaultCodes.BAD_FORMAT, why));
    }
    return new WebhookTerms(url, events(), programme(), units());
  }

  private List<String> events() {
    var known = Subscribable.byName();
    var events = input.choices("events", known.size(), known);
    if (events.isEmpty() && input.sound("events")) {
      input.fault("events", FaultCodes.REQUIRED, "至少须列出一种事件");
    }
    onceEach("events", events);
    if (events.contains(Subscribable.CHECKPOINT) && events.size() > 1) {
      input.fault("events", FaultCodes.CONFLICTING, "检查点（checkpoint.published）须单独设置推送");
    }
    return events.stream().sorted().toList();
  }

  private @Nullable String programme() {
    var programme = input.optionalText("programme", ProgrammeId.MAX_ID);
    if (programme != null && !StreamId.isPart(programme, ProgrammeId.MAX_ID)) {
      input.fault("programme", FaultCodes.BAD_FORMAT, "不是方案编号");
    }
    return programme;
  }

  private List<String> units() {
    var units = input.texts("units", MAX_UNITS, UnitId.MAX_CODE);
    for (var i = 0; i < units.size(); i++) {
      if (input.sound("units") && !StreamId.isPart(units.get(i), UnitId.MAX_CODE)) {
        input.fault("units", i, FaultCodes.BAD_FORMAT, "不是单位编码");
      }
    }
    onceEach("units", units);
    return units.stream().sorted().toList();
  }

  private void onceEach(String name, List<String> items) {
    var seen = new HashSet<String>();
    for (var i = 0; i < items.size(); i++) {
      if (input.sound(name) && !seen.add(items.get(i))) {
        input.fault(name, i, FaultCodes.DUPLICATE, "“%s”重复".formatted(items.get(i)));
      }
    }
  }
}
