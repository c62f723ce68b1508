package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.edge.json.AnswerJson;
import cn.xunbao.edge.json.SimulationMark;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.MemoryFacts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.period.SummaryFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts that are folded without a database give the same summaries as those in the database. */
class SummariesInMemoryTest {

  private static final JsonMapper ANSWERS = AnswerJson.configure(JsonMapper.builder()).build();
  private static final List<String> PERIODS =
      List.of("2023-04-X1", "2023-04", "2023-Q2", "2023-W15");

  @Test
  void everySummaryAtEveryPositionHasTheSameBytes() {
    var clock = new ManualClock(true, Instant.parse("2023-04-08T00:00:00Z"));
    try (var side = RunningQuerySide.start(clock)) {
      var adopted = write(new SampleHistory(side, clock));
      var token =
          TestTokens.token(
              "c-test", Map.of("roles", List.of("auditor")), Instant.now().plusSeconds(3600));
      var memory = new Memory();
      var rows =
          side.bean(JdbcClient.class)
              .sql(
                  "SELECT %s FROM query.chronicle ORDER BY position".formatted(EventLookup.COLUMNS))
              .query(EventLookup.rows())
              .list();
      side.bean(EventLookup.class).events(rows).forEach(memory.facts::append);
      for (var row : rows.subList((int) adopted, rows.size())) {
        var moment = new Moment(row.position(), row.knownAt());
        for (var period : PERIODS) {
          var path = "/api/v1/programmes/p1/summaries/%s?atPosition=%d";
          var answer = side.get(path.formatted(period, row.position()), token);
          assertThat(memory.summary(Period.parse(period), moment))
              .as("%s at %d", period, row.position())
              .isEqualTo(answer.body());
        }
      }
      assertThat(rows).hasSizeGreaterThan((int) adopted + 10);
    }
  }

  /** Answers with the position at which the plan is in force. */
  private static long write(SampleHistory history) {
    List.of("u1", "u2", "u3", "u4").forEach(unit -> history.unit(unit, "单位" + unit));
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u3"));
    history.campaign("p1", 1, new TaskForce(null, null, null, null, List.of()));
    var submitted = history.submit("p1", "1.01", "u1", "r-1");
    history.submit("p1", "1.02", "u3", "r-2");
    history.resend("p1", "1.01", "u1", "r-3");
    history.problem("p1", "P0001", "1.01", submitted);
    history.holdToProblem("p1", "P0001", "u1");
    history.assign("p1", "1.02", "u3", "u4");
    history.decision("p1", "D0001", "u2");
    history.meeting("p1", "M0001");
    history.question("p1", "R0001", "u1");
    history.correct("p1", "1.01", "u1", "r-4");
    history.merge("u4", "u2", LocalDate.of(2023, 4, 11));
    history.programme("p2", task("p2", "1.01", "u1"));
    history.submit("p2", "1.01", "u1", "r-5");
    return submitted - 1;
  }

  /** Facts and what is derived from them, with neither database nor application. */
  private static final class Memory {
    private final MemoryFacts facts = new MemoryFacts();
    private final ProgrammeStates programmes = new ProgrammeStates(facts);
    private final SummaryFigures figures = new SummaryFigures(facts, ANSWERS);

    String summary(Period period, Moment moment) {
      var state = programmes.at("p1", moment.position()).orElseThrow();
      ObjectNode answer = ANSWERS.valueToTree(figures.at(state, period, null, moment));
      return ANSWERS.writeValueAsString(answer.put(SimulationMark.FIELD, true));
    }
  }
}
