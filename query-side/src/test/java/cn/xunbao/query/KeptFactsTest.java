package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ReportFact;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is kept of facts must not show at another position, or after something has happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFactsTest {

  private static final String KEY = "2023-04-X1/1.01/u1";

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);
  private final SampleHistory history = new SampleHistory(side, clock);
  private final Facts facts = side.bean(Facts.class);

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u2"));
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void eachPositionHasItsOwnVersionHoweverOftenItIsAskedFor() {
    var first = history.submit("p1", "1.01", "u1", "r-1");
    var before = reports(first);
    var second = history.resend("p1", "1.01", "u1", "r-2");

    assertThat(before).extractingByKey(KEY).extracting(ReportFact::revision).isEqualTo(1);
    assertThat(reports(first)).isEqualTo(before);
    assertThat(reports(second)).extractingByKey(KEY).extracting(ReportFact::revision).isEqualTo(2);
    assertThat(reports(second)).isEqualTo(reports(second)).isNotEqualTo(before);
    assertThat(reports(first - 1)).isEmpty();
  }

  @Test
  void ofOneUnitIsWhatHasItInTheThirdPlaceOfItsKeyAndNothingElse() {
    var position = history.submit("p1", "1.02", "u2", "r-3");

    assertThat(facts.ofUnit("p1", FactKind.REPORT, "2023", "u2", position))
        .containsOnlyKeys("2023-04-X1/1.02/u2");
    assertThat(facts.ofUnit("p1", FactKind.REPORT_STEP, "2023", "u2", position))
        .hasSize(1)
        .allSatisfy((key, step) -> assertThat(key).startsWith("2023-04-X1/1.02/u2/"));
    assertThat(facts.ofUnit("p1", FactKind.REPORT, "2023", "u", position)).isEmpty();
  }

  private Map<String, ReportFact> reports(long position) {
    return facts.prefixed("p1", FactKind.REPORT, "2023-04-X1/1.01/", position);
  }
}
