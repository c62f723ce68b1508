package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries of months and quarters over HTTP, with the events behind their figures. */
class SummariesTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String APRIL = P + "/summaries/2023-04";
  private static final String COMMERCE = "433101-027";

  @TempDir private Path data;

  @Test
  void aFigureLeadsToTheEventsBehindItAndAComparisonToThoseThatMovedIt() {
    try (var server = JishouServer.start(data, "2023-03-23T00:00:00Z")) {
      var admin = server.admin();
      var reporter = admin.reporter(COMMERCE);
      move(admin, "2023-04-30T09:00:00+08:00");
      var first = report(reporter, "2023-04-X2", "48");
      var before = admin.get(APRIL, ConsistencyToken.HEADER, first.consistency());
      var last = report(reporter, "2023-04-X3", "50");
      var after = admin.get(APRIL, ConsistencyToken.HEADER, last.consistency());

      assertThat(before.text("kind")).isEqualTo("月通报");
      assertThat(after.json().get("reporting").get("reports").get("submitted").intValue())
          .isEqualTo(2);
      assertThat(after.json().get("checks").findValuesAsString("passed")).containsOnly("true");
      var from = before.json().get("position").longValue();
      var to = after.json().get("position").longValue();
      assertThat(admin.get(APRIL + "?atPosition=" + from).json().get("reporting"))
          .isEqualTo(before.json().get("reporting"));
      assertThat(admin.get(APRIL + "?atPosition=" + to).body())
          .isEqualTo(admin.get(APRIL + "?atPosition=" + to).body());

      var figure = admin.get(APRIL + "/figures/indicator:1.01-i2/events?atPosition=" + to).json();
      assertThat(figure.get("events")).hasSize(1);
      var event = figure.get("events").get(0);
      assertThat(event.get("type").stringValue()).isEqualTo("report.submitted");
      assertThat(event.get("period").stringValue()).isEqualTo("2023-04-X3");
      assertThat(event.get("by").get("name").stringValue()).isEqualTo("测试员" + COMMERCE);
      assertThat(admin.get(APRIL + "/figures/none/events").status()).isEqualTo(404);
      var stranger = admin.reporter("433101-026");
      var seen = stranger.get(APRIL + "/figures/indicator:1.01-i2/events?atPosition=" + to);
      assertThat(seen.json().get("events").get(0).has("by")).isFalse();

      var moved =
          admin
              .get(APRIL + "/compare?fromPosition=" + from + "&toPosition=" + to)
              .json()
              .get("moved");
      assertThat(moved.findValuesAsString("figure"))
          .contains(
              "reporting:all", "reporting:unit:" + COMMERCE, "indicator:1.01-i2", "light:grey")
          .doesNotContain("reporting:unit:433101-026");
      assertThat(admin.get(APRIL + "/compare").pointers()).isNotEmpty();
      assertThat(
              admin
                  .get(P + "/summaries/2023-04-X3/compare?with=2023-04-X2&atPosition=" + to)
                  .json()
                  .get("moved")
                  .findValuesAsString("figure"))
          .contains("indicator:1.01-i2");

      var text = admin.get(APRIL, "Accept", "text/plain").body();
      assertThat(text).contains("2023年4月推进情况的通报", "模拟数据", "勾稽关系", "全部相符");
      assertThat(admin.get(P + "/summaries/2023-Q2", "Accept", "text/plain").body())
          .contains("2023年二季度 季总结", "报送负担");
    }
  }

  private static void move(Api admin, String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private static Api.Answer report(Api reporter, String period, String value) {
    var answer =
        reporter.post(
            P + "/tasks/1.01/reports",
            Map.of(
                "period",
                period,
                "progress",
                "正常推进。",
                "values",
                List.of(Map.of("indicator", "1.01-i2", "value", value))));
    assertThat(answer.status()).isEqualTo(201);
    return answer;
  }
}
