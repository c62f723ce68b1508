package cn.xunbao.query.summary;

import static cn.xunbao.query.summary.Indicators.sameAs;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void aTotalAheadOfSchedule() {
    assertThat(explain(Indicators.total("i", "社零", "亿元", "132"), "70.00"))
        .isEqualTo(
            "截至2023年6月中旬末，累计70.00亿元，占年度目标132亿元的53.03%，序时进度47.22%（17/36，按旬折算），"
                + "超序时进度5.81个百分点，按亮灯规则第1版亮绿灯（依据第1234号记录）。");
  }

  @Test
  void aTotalBehindSchedule() {
    assertThat(explain(Indicators.total("i", "社零", "亿元", "132"), "60"))
        .contains("占年度目标132亿元的45.45%")
        .contains("，低序时进度1.77个百分点，按亮灯规则第1版亮黄灯");
  }

  @Test
  void aTotalExactlyOnSchedule() {
    assertThat(explain(Indicators.total("i", "社零", "亿元", "36"), "17"))
        .contains("，与序时进度持平，按亮灯规则第1版亮绿灯");
  }

  @Test
  void aTotalThatIsCompleted() {
    assertThat(explain(Indicators.total("i", "新增", "家", "10"), "10"))
        .endsWith("超序时进度52.78个百分点，已完成年度目标，按亮灯规则第1版亮蓝灯（依据第1234号记录）。");
  }

  @Test
  void aTotalThatNobodyReported() {
    assertThat(explain(Indicators.total("i", "社零", "亿元", "132"), null))
        .isEqualTo("截至2023年6月中旬末，本期尚未报送，年度目标132亿元，序时进度47.22%（17/36，按旬折算），" + "按亮灯规则第1版亮灰灯。");
  }

  @Test
  void aTotalOfATaskWithoutLead() {
    var plan =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of(), Indicators.total("i", "社零", "亿元", "132"));

    assertThat(explanation(plan)).contains("任务尚未明确牵头单位，本期尚未报送");
  }

  @Test
  void aCeilingSaysThatLessIsBetter() {
    assertThat(explain(Indicators.ceiling("i", "事故", "起", "10"), "4"))
        .isEqualTo(
            "截至2023年6月中旬末，累计4起，占年度控制目标10起的40.00%，序时进度47.22%（17/36，按旬折算），"
                + "低序时进度7.22个百分点（该指标以低为好），按亮灯规则第1版亮绿灯（依据第1234号记录）。");
  }

  @Test
  void aGrowthRate() {
    assertThat(explain(Indicators.level("i", "增速", "%", "8"), "5.2"))
        .isEqualTo("截至2023年6月中旬末，最新值5.2%，目标8%，低目标2.80个百分点，" + "按亮灯规则第1版亮黄灯（依据第1234号记录）。");
  }

  @Test
  void aLevelInAnotherUnit() {
    assertThat(explain(Indicators.limit("i", "受害率", "‰", "0.9"), "0.5"))
        .isEqualTo(
            "截至2023年6月中旬末，最新值0.5‰，为控制目标0.9‰的55.56%，低目标44.44个百分点（该指标以低为好），"
                + "按亮灯规则第1版亮绿灯（依据第1234号记录）。");
  }

  @Test
  void aTargetOfZero() {
    assertThat(explain(Indicators.ceiling("i", "高风险机构", "家", "0"), "1"))
        .isEqualTo("截至2023年6月中旬末，累计1家，突破控制目标0家（目标为零，不计算完成率），" + "按亮灯规则第1版亮红灯（依据第1234号记录）。");
    assertThat(explain(Indicators.level("i", "增速", "%", "0"), "1")).contains("，达到目标0%（");
    assertThat(explain(Indicators.level("i", "增速", "%", "0"), null))
        .isEqualTo("截至2023年6月中旬末，本期尚未报送，目标0%，按亮灯规则第1版亮灰灯。");
  }

  @Test
  void aMilestone() {
    assertThat(explain(Indicators.milestone("i", "开工", "2023-12"), "80"))
        .isEqualTo(
            "截至2023年6月中旬末，完成80%，时限2023-12，本期末应完成0.00%，超应完成进度80.00个百分点，"
                + "按亮灯规则第1版亮绿灯（依据第1234号记录）。");
  }

  @Test
  void whatIsNotReckonedSaysWhy() {
    assertThat(explain(Indicators.words("i", "满意度", "提升"), null))
        .isEqualTo("截至2023年6月中旬末，本期尚未报送，定性指标不计算完成率，按亮灯规则第1版不亮灯。");
    assertThat(explain(Indicators.withoutTarget("i", "新增"), "5"))
        .isEqualTo("截至2023年6月中旬末，累计5家，目标尚未下达，不计算完成率，按亮灯规则第1版不亮灯（依据第1234号记录）。");
    assertThat(explain(Indicators.milestone("i", "开工", "年底"), null)).contains("目标“年底”无法计算");
  }

  @Test
  void aRowOfAFigureThatStandsElsewhereNamesTheOtherRow() {
    var plan =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), Indicators.total("a", "社零", "亿元", "132"))
            .task(1, "1.02", List.of("B"), sameAs("a", Indicators.total("b", "社零", "亿元", "132")))
            .skipTo(1234)
            .report("2023-06-X2", "1.01", "A", "2023-06-21T09:00:00", "a=70.00");

    assertThat(plan.brief("2023-06-X2", "2023-06-21T10:00:00").indicators().getLast().explanation())
        .startsWith("截至2023年6月中旬末，与指标a为同一数据，累计70.00亿元，")
        .endsWith("（依据第1234号记录）。");
  }

  private static String explain(IndicatorDefinition indicator, @Nullable String value) {
    var plan = SampleProgramme.of2023().task(1, "1.01", List.of("A"), indicator);
    if (value != null) {
      plan.skipTo(1234).report("2023-06-X2", "1.01", "A", "2023-06-21T09:00:00", "i=" + value);
    }
    return explanation(plan);
  }

  private static String explanation(SampleProgramme plan) {
    return plan.brief("2023-06-X2", "2023-06-21T10:00:00").indicators().getFirst().explanation();
  }
}
