package cn.xunbao.query.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.summary.Golden;
import cn.xunbao.query.summary.PlanFile;
import cn.xunbao.query.summary.SampleProgramme;
import cn.xunbao.query.summary.period.Derived;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOfPeriodsTest {

  @Test
  void aMonthReadsAsOfficialsExpectIt() {
    assertThat(text("2023-06", "2023-07-05T09:00:00", false))
        .isEqualTo(Golden.read("/cn/xunbao/query/document/text/month.txt"));
  }

  @Test
  void aQuarterReadsAsOfficialsExpectIt() {
    assertThat(text("2023-Q2", "2023-07-05T09:00:00", false))
        .isEqualTo(Golden.read("/cn/xunbao/query/document/text/quarter.txt"));
  }

  @Test
  void whatIsSimulatedSaysSo() {
    assertThat(text("2023-06", "2023-07-05T09:00:00", true))
        .contains("【模拟数据】")
        .contains("模拟数据，不得作为正式材料。");
  }

  private static String text(String period, String judgedAt, boolean simulated) {
    var plan = jishou();
    return DocumentSamples.text(plan, Derived.of(plan, period, judgedAt).summary(), simulated);
  }

  private static SampleProgramme jishou() {
    var programme = PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00");
    for (var reported :
        List.of(
            "2023-04-X3 2023-05-04 1.01-i1=3 1.01-i2=40.00",
            "2023-05-X3 2023-06-02 1.01-i1=4 1.01-i2=52.00",
            "2023-06-X1 2023-06-12 1.01-i1=5 1.01-i2=56.00",
            "2023-06-X2 2023-06-26 1.01-i1=5 1.01-i2=61.50",
            "2023-06-X3 2023-07-03 1.01-i1=6 1.01-i2=69.81")) {
      var parts = reported.split(" ", -1);
      programme.report(parts[0], "1.01", "433101-027", parts[1] + "T10:00:00", parts[2], parts[3]);
      programme.problem(parts[0], "1.13", "433101-027", parts[1] + "T11:00:00", "外资项目用地未落实");
    }
    return programme;
  }
}
