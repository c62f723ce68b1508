package cn.xunbao.query.summary.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.light.SelfRating;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.RatedTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatedTaskTextTest {

  @Test
  void ownAndConfirmedRatingsAreCountedBesideOneAnotherAndWhoIsBehindIsNamed() {
    assertThat(
            text(
                task("1.05", "市商务局", SelfRating.DONE, SelfRating.BEHIND, List.of()),
                task("1.05", "市发改局", SelfRating.ON_TRACK, null, List.of()),
                task("2.01", "市统计局", null, null, List.of("完成选址"))))
        .isEqualTo(
            """

            无数字指标任务共2项。自评：未启动0项，正常推进1项，滞后0项，已完成1项，未自评1项。
            确认：未启动0项，正常推进0项，滞后1项，已完成0项，待确认2项。
            确认滞后（1项）：任务1.05（市商务局）。
            时间节点逾期（1项）：任务2.01（市统计局）。
            """);
  }

  @Test
  void nothingIsSaidWhereNoTaskIsRated() {
    assertThat(text()).isEmpty();
  }

  private static String text(RatedTask... tasks) {
    var page = new Page();
    RatedTaskText.write(List.of(tasks), page);
    return page.toString();
  }

  private static RatedTask task(
      String task,
      String unit,
      @Nullable SelfRating own,
      @Nullable SelfRating confirmed,
      List<String> overdue) {
    return new RatedTask(
        task, "u", unit, own, null, confirmed, null, 0, 0, overdue, List.of(), Light.GREY, "说明。");
  }
}
