package cn.xunbao.period;

import static cn.xunbao.period.PeriodKind.FORTNIGHT;
import static cn.xunbao.period.PeriodKind.HALF_YEAR;
import static cn.xunbao.period.PeriodKind.MONTH;
import static cn.xunbao.period.PeriodKind.QUARTER;
import static cn.xunbao.period.PeriodKind.WEEK;
import static cn.xunbao.period.PeriodKind.XUN;
import static cn.xunbao.period.PeriodKind.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodKindTest {

  @Test
  void aKindIsFinerThanEachLaterOneOfItsFamilyAndNoOther() {
    var families = List.of(List.of(XUN, MONTH, QUARTER, HALF_YEAR, YEAR), List.of(WEEK, FORTNIGHT));
    for (var family : families) {
      for (var kind : family) {
        assertThat(Stream.of(PeriodKind.values()).filter(kind::isFinerThan))
            .containsExactlyElementsOf(family.subList(family.indexOf(kind) + 1, family.size()));
      }
    }
  }

  @Test
  void kindsAreCalledAsInPlans() {
    assertThat(Stream.of(PeriodKind.values()).map(PeriodKind::chinese))
        .containsExactly("周", "旬", "双周", "月", "季", "半年", "年");
  }
}
