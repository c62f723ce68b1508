package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Light;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The targets that came out in one way by the end of a period.
 *
 * @param outcome which way
 * @param name the same in Chinese
 * @param count how many
 * @param members codes of the indicators, in the order of the plan
 * @param basis what was reported on them
 */
@Schema(name = "TargetOutcome")
public record Outcome(Way outcome, String name, int count, List<String> members, Basis basis) {

  public Outcome {
    members = List.copyOf(members);
  }

  /** Which way, by the light at the end of the period. */
  public enum Way {
    MET("met", "达到序时", "亮绿灯或蓝灯"),
    AT_RISK("atRisk", "有风险", "亮黄灯"),
    MISSED("missed", "未达到", "亮红灯"),
    UNKNOWN("unknown", "无从判断", "未报送、数据未到期或不适用");

    private final String json;
    private final String chinese;
    private final String meaning;

    Way(String json, String chinese, String meaning) {
      this.json = json;
      this.chinese = chinese;
      this.meaning = meaning;
    }

    /** The name in answers. */
    @JsonValue
    public String json() {
      return json;
    }

    private static Way of(Light light) {
      return switch (light) {
        case GREEN, BLUE -> MET;
        case YELLOW -> AT_RISK;
        case RED -> MISSED;
        case GREY, NOT_DUE, NOT_APPLICABLE -> UNKNOWN;
      };
    }
  }

  static List<Outcome> of(Ends ends) {
    return Stream.of(Way.values())
        .map(
            way ->
                of(
                    way,
                    ends.counted().stream()
                        .filter(end -> Way.of(end.row().light()) == way)
                        .toList()))
        .toList();
  }

  private static Outcome of(Way way, List<End> ends) {
    return new Outcome(
        way,
        way.chinese,
        ends.size(),
        ends.stream().map(End::code).toList(),
        Basis.ofCount(
            "outcome:" + way.json,
            "目标" + way.chinese,
            ends.size(),
            "期末%s的指标%s项。".formatted(way.meaning, ends.size()),
            ends.stream().flatMap(end -> end.positions().stream()).toList()));
  }
}
