package cn.xunbao.query.summary.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.Indicators;
import cn.xunbao.query.summary.SampleProgramme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures of published circulars, at the end of the month that they are about. */
class MonthlySummaryTest {

  @Test
  void theFiguresOfPublishedCircularsComeOutAsTheyWerePrinted() {
    assertFigure("2023-06", "368.42", "194.85", "52.89", "50.00", "超序时进度2.89个百分点");
    assertFigure("2023-06", "138.78", "84.58", "60.95", "50.00", "超序时进度10.95个百分点");
    assertFigure("2023-08", "100", "74", "74.00", "66.67", "超序时进度7.33个百分点");
    assertFigure("2023-04", "100", "31.7", "31.70", "33.33", "低序时进度1.63个百分点");
    assertFigure("2023-02", "67.9", "7.7", "11.34", "16.67", "低序时进度5.33个百分点");
  }

  @Test
  void ofTheCirculars222Figures162And17And10And24And9HaveEachStatus() {
    var programme = SampleProgramme.of2023().task(1, "1.01", List.of("A"), figures());
    programme.report(
        "2023-06-X3",
        "1.01",
        "A",
        "2023-06-30T10:00:00",
        Stream.of(
                values(0, 162, "49"),
                values(162, 17, "50"),
                values(179, 10, "51"),
                values(189, 24, "100"))
            .flatMap(some -> some)
            .toArray(String[]::new));

    var summary = Derived.of(programme, "2023-06", "2023-07-04T09:00:00").summary();

    assertThat(summary.statuses())
        .extracting(row -> row.name() + row.count())
        .containsExactly("滞后162", "达序时17", "超序时10", "已完成24", "其它9");
    assertThat(summary.statuses())
        .extracting(row -> String.valueOf(row.share()))
        .containsExactly("72.97", "7.66", "4.50", "10.81", "4.05");
    assertThat(summary.checks())
        .contains(new Check("指标各状态之和等于指标项数", true, "222", "222"))
        .contains(new Check("指标各状态占比之和为100%", true, "100±0.1", "99.99"));
    assertThat(summary.passed()).isTrue();
  }

  @Test
  void aMonthJoinsItsThreeTenDayPeriods() {
    var summary = Derived.of(april(), "2023-04", "2023-05-05T09:00:00").summary();

    assertThat(summary.title()).isEqualTo("样例方案 2023年4月 月通报");
    assertThat(summary.byPart())
        .extracting(row -> row.code() + " " + row.reporting().reports().onTime())
        .containsExactly("2023-04-X1 2", "2023-04-X2 1", "2023-04-X3 1");
    assertThat(summary.reporting().reports().expected()).isEqualTo(6);
    assertThat(summary.reporting().reports().late()).isEqualTo(1);
    assertThat(summary.reporting().units().submitted()).isEqualTo(1);
    assertThat(summary.byUnit())
        .extracting(row -> row.name() + row.basis().value())
        .containsExactly("甲局报送率100.00%，按时率100.00%", "乙局报送率66.67%，按时率33.33%");
  }

  @Test
  void whoWasPunctualMayBePraisedAndWhoIsMissingCriticisedEachWithItsPositions() {
    var summary = Derived.of(april(), "2023-04", "2023-05-05T09:00:00").summary();

    assertThat(summary.praise())
        .filteredOn(candidate -> candidate.unit().equals("A"))
        .singleElement()
        .extracting(Candidate::reasons)
        .satisfies(
            reasons ->
                assertThat(reasons)
                    .extracting(Basis::explanation)
                    .containsExactly("社零累计50.00亿元，超序时进度16.67个百分点。", "本期应报3件，全部按时报送，所报指标无一滞后。"));
    assertThat(summary.criticism())
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.unitName()).isEqualTo("乙局");
              assertThat(candidate.reasons())
                  .extracting(Basis::explanation)
                  .containsExactly("本期应报3件，未报1件：任务1.02（2023年4月下旬）。");
              assertThat(candidate.reasons()).flatExtracting(Basis::positions).containsExactly(2L);
            });
  }

  @Test
  void difficultiesThatAUnitReportsThreeTimesOnATaskRecurAndTwoDoNot() {
    var programme =
        april()
            .problem("2023-04-X1", "1.02", "B", "2023-04-11T11:00:00", "用地未落实")
            .problem("2023-04-X2", "1.02", "B", "2023-04-21T11:00:00", "用地仍未落实")
            .problem("2023-04-X1", "1.01", "A", "2023-04-10T11:00:00", "缺资金")
            .problem("2023-04-X2", "1.01", "A", "2023-04-20T11:00:00", "缺资金")
            .problem("2023-04-X3", "1.02", "B", "2023-05-03T11:00:00", "等待批复");

    var recurrent =
        Derived.of(programme, "2023-04", "2023-05-05T09:00:00").summary().problems().recurrent();

    assertThat(recurrent)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.task()).isEqualTo("1.02");
              assertThat(problem.times()).isEqualTo(3);
              assertThat(problem.text()).isEqualTo("等待批复");
              assertThat(problem.basis().explanation())
                  .isEqualTo("乙局在任务1.02的报送中3次反映问题：2023年4月上旬、2023年4月中旬、2023年4月下旬。");
              assertThat(problem.basis().positions()).containsExactly(8L, 9L, 12L);
            });
  }

  @Test
  void theSamePositionGivesTheSameBytes() {
    var once = Derived.of(april(), "2023-04", "2023-05-05T09:00:00").summary();
    var again = Derived.of(april(), "2023-04", "2023-05-05T09:00:00").summary();

    assertThat(EventJson.mapper().writeValueAsBytes(again))
        .isEqualTo(EventJson.mapper().writeValueAsBytes(once));
  }

  @Test
  void eachFigureHasAnIdOfItsOwn() {
    assertThat(Derived.of(april(), "2023-Q2", "2023-05-05T09:00:00").figures())
        .extracting(Basis::figure)
        .doesNotHaveDuplicates();
  }

  static SampleProgramme april() {
    return SampleProgramme.of2023()
        .unit("A", "甲局")
        .unit("B", "乙局")
        .task(1, "1.01", List.of("A"), Indicators.total("1.01-i1", "社零", "亿元", "100"))
        .task(1, "1.02", List.of("B"))
        .report("2023-04-X1", "1.01", "A", "2023-04-10T10:00:00", "1.01-i1=30.00")
        .report("2023-04-X1", "1.02", "B", "2023-04-11T10:00:00")
        .report("2023-04-X2", "1.01", "A", "2023-04-20T10:00:00", "1.01-i1=40.00")
        .report("2023-04-X2", "1.02", "B", "2023-04-26T10:00:00")
        .report("2023-04-X3", "1.01", "A", "2023-04-30T10:00:00", "1.01-i1=50.00");
  }

  /** Far behind on 20 April, and nearly on schedule ten days later. */
  static SampleProgramme behind() {
    return SampleProgramme.of2023()
        .unit("A", "甲局")
        .task(1, "1.01", List.of("A"), Indicators.total("1.01-i1", "社零", "亿元", "100"))
        .report("2023-04-X2", "1.01", "A", "2023-04-20T10:00:00", "1.01-i1=15.00")
        .report("2023-04-X3", "1.01", "A", "2023-04-30T10:00:00", "1.01-i1=30.00");
  }

  private static void assertFigure(
      String month, String target, String value, String done, String schedule, String words) {
    var programme =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), Indicators.total("1.01-i1", "税收", "亿元", target));
    programme.report(month + "-X3", "1.01", "A", month + "-28T10:00:00", "1.01-i1=" + value);

    var row =
        Derived.of(programme, month, month + "-28T12:00:00").summary().indicators().getFirst();

    assertThat(row.doneShare()).hasToString(done);
    assertThat(row.scheduleShare()).hasToString(schedule);
    assertThat(row.explanation()).contains(words);
  }

  private static IndicatorDefinition[] figures() {
    return IntStream.range(0, 222)
        .mapToObj(i -> Indicators.total("i" + i, "指标" + i, "个", "100"))
        .toArray(IndicatorDefinition[]::new);
  }

  private static Stream<String> values(int from, int count, String value) {
    return IntStream.range(from, from + count).mapToObj(i -> "i" + i + "=" + value);
  }
}
