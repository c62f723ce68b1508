package cn.xunbao.query.summary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.xunbao.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the lights have moved since the period before.
 *
 * @param since code of that period
 * @param lights the lights at its end
 * @param moves the figures whose light has changed, in the order of the plan
 */
public record Movement(String since, LightCounts lights, List<LightMove> moves) {

  public Movement {
    moves = List.copyOf(moves);
  }

  /** What has moved from one period to another. */
  public static Movement of(Period before, List<Reading> then, Period period, List<Reading> now) {
    var earlier =
        then.stream()
            .filter(Reading::counted)
            .collect(toMap(reading -> reading.definition().code(), identity(), (a, b) -> a));
    return new Movement(
        before.code(),
        LightCounts.of(then),
        now.stream()
            .filter(Reading::counted)
            .flatMap(reading -> move(before, earlier, period, reading))
            .toList());
  }

  private static Stream<LightMove> move(
      Period before, Map<String, Reading> earlier, Period period, Reading now) {
    var then = earlier.get(now.definition().code());
    if (then == null
        || then.light() == now.light()
        || !then.light().isLit()
        || !now.light().isLit()) {
      return Stream.empty();
    }
    var indicator = now.definition();
    return Stream.of(
        new LightMove(
            now.duty().task().task(),
            indicator.code(),
            indicator.name(),
            then.light(),
            now.light(),
            Turn.of(then.light(), now.light()),
            new Basis(
                "move:" + indicator.code(),
                indicator.name() + "亮灯变化",
                then.light().chinese() + "→" + now.light().chinese(),
                "%s末%s，亮%s灯；%s末%s，亮%s灯。"
                    .formatted(
                        before.chinese(),
                        stand(then),
                        then.light().chinese(),
                        period.chinese(),
                        stand(now),
                        now.light().chinese()),
                Stream.of(then.reported(), now.reported())
                    .filter(Objects::nonNull)
                    .map(ReportedValue::position)
                    .toList())));
  }

  private static String stand(Reading reading) {
    var reported = reading.reported();
    if (reported == null) {
      return "尚未报送";
    }
    var standing = reading.standing();
    return Wording.value(reading.definition(), reported.value())
        + (standing.doneShare() == null || standing.scheduleShare() == null
            ? ""
            : "，" + Wording.difference(standing.doneShare(), standing.scheduleShare(), "序时进度"));
  }
}
