package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random trees of figures that are parts of one another's rows: each points to an earlier one. */
class LinkedFiguresPropertyTest {

  private static final String XUN = "2023-04-X1";
  private static final String REPORTED = "2023-04-11T09:00:00";
  private static final String JUDGED = "2023-04-14T09:00:00";

  @Property(tries = 300)
  void linkedFiguresAreCountedOnceAndShowOneValue(@ForAll long seed) {
    var random = new Random(seed);
    var roots = new ArrayList<Integer>();
    var plan = SampleProgramme.of2023();
    var number = 1 + random.nextInt(12);
    for (var n = 0; n < number; n++) {
      var to = n == 0 || random.nextInt(3) == 0 ? n : random.nextInt(n);
      roots.add(to == n ? n : roots.get(to));
      plan.task(1, task(n), List.of("A"), indicator(n, to));
    }
    for (var n = 0; n < number; n++) {
      if (random.nextInt(3) > 0) {
        plan.report(XUN, task(n), "A", REPORTED, code(n) + "=" + random.nextInt(100));
      }
    }
    var brief = plan.brief(XUN, JUDGED);

    var lights = brief.lights();
    assertThat(
            lights.green()
                + lights.yellow()
                + lights.red()
                + lights.blue()
                + lights.grey()
                + lights.notDue()
                + lights.notApplicable())
        .isEqualTo(new HashSet<>(roots).size());
    var shown = new HashMap<Integer, Object>();
    for (var n = 0; n < number; n++) {
      var value = Objects.toString(brief.indicators().get(n).value());
      assertThat(shown.computeIfAbsent(roots.get(n), root -> value)).isEqualTo(value);
    }
  }

  private static String task(int n) {
    return "1.%02d".formatted(n + 1);
  }

  private static String code(int n) {
    return "i" + n;
  }

  private static IndicatorDefinition indicator(int n, int to) {
    var own = Indicators.total(code(n), "总量", "家", "100");
    return to == n ? own : Indicators.sameAs(code(to), own);
  }
}
