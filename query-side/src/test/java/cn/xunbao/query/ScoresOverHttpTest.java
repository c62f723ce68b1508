package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoresPublished;
import cn.xunbao.events.scoring.ScoringCondition;
import cn.xunbao.events.scoring.ScoringId;
import cn.xunbao.events.scoring.ScoringItem;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.query.chronicle.ManualClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Published scores that aren't what was published. */
class ScoresOverHttpTest {

  private static final ScoreListId LIST = ScoreListId.of("p1", "2023-04-X1", "2023-04-X1");
  private static final String PATH = "/api/v1/programmes/p1/scoring/scores/" + LIST.list();

  @Test
  void aListThatComesOutOtherThanItWasPublishedIsAnErrorAndNeverAnotherList() {
    var clock = new ManualClock(true, Instant.parse("2023-04-14T00:00:00Z"));
    try (var side = RunningQuerySide.start(clock)) {
      var history = new SampleHistory(side, clock);
      history.unit("u1", "市商务局");
      history.programme("p1", task("p1", "1.01", "u1"));
      var position = record(side, clock, new ScoringId("p1"), rule());
      record(side, clock, LIST, published(position, clock.now(), "0".repeat(64)));
      var token =
          TestTokens.token(
              "c-test",
              Map.of("roles", List.of("coordination-office")),
              Instant.now().plusSeconds(3600));
      for (var path : List.of(PATH, PATH + "/differences", PATH + "/list")) {
        var answer = side.get(path, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").stringValue()).endsWith("evidence-damaged");
        assertThat(problem.get("detail").stringValue()).contains(LIST.list(), "0".repeat(64));
      }
    }
  }

  private static ScoringRuleAdopted rule() {
    var missing = ScoringCondition.of(CountedFact.MISSING, 1);
    var item =
        new ScoringItem("K1", "未报", ScoringItem.Kind.DEDUCT, missing, BigDecimal.TEN, null, null);
    return new ScoringRuleAdopted("p1", 1, "2023-04-X1", "考核办法", List.of(item), null);
  }

  private static ScoresPublished published(long position, Instant judgedAt, String digest) {
    return new ScoresPublished(
        "p1",
        LIST.list(),
        "2023-04-X1",
        "2023-04-X1",
        1,
        position,
        judgedAt,
        digest,
        List.of("u1"),
        List.of("K1"),
        LocalDate.of(2023, 4, 21),
        "7号");
  }

  private static long record(
      RunningQuerySide side, ManualClock clock, StreamId stream, DomainEvent event) {
    return side.record(
        stream,
        event,
        new EventMetadata(
            "c-office", "张三", "科长", List.of(), null, null, "request", null, clock.now()));
  }
}
