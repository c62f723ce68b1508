package cn.xunbao.query.summary.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.TargetBrokenDown;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.query.summary.Indicators;
import cn.xunbao.query.summary.SampleProgramme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Units are ranked per indicator within their peer group. */
class RankingTest {

  @Test
  void tiesShareARankAndTheNextIsLeftOut() {
    var ranking = of(towns("50", "40", "40", "30", "20")).getFirst();

    assertThat(ranking.group()).isEqualTo("乡镇街道");
    assertThat(ranking.units())
        .extracting(unit -> unit.unit() + unit.rank())
        .containsExactly("T11", "T22", "T32", "T44", "T55");
    assertThat(ranking.units().getFirst().basis().value()).isEqualTo("第1名");
  }

  @Test
  void aGroupUnderFiveIsListedAndNotRanked() {
    var ranking = of(towns("50", "40", "30", "20")).getFirst();

    assertThat(ranking.ranked()).isFalse();
    assertThat(ranking.note()).isEqualTo("同类单位仅4个，不足5个，不排名");
    assertThat(ranking.units()).extracting(RankedUnit::rank).containsOnlyNulls().hasSize(4);
  }

  @Test
  void partyJudiciaryAndVerticalUnitsAreListedLastAndTakeNoRank() {
    var programme = towns("50", "40", "30", "20", "10");
    add(programme, "V", "60", Relation.VERTICAL, "乡镇街道");

    var units = of(programme).getFirst().units();

    assertThat(units).hasSize(6);
    assertThat(units.getFirst().rank()).isEqualTo(1);
    assertThat(units.getLast().unit()).isEqualTo("V");
    assertThat(units.getLast().rank()).isNull();
    assertThat(units.getLast().note()).contains("不参加排名");
  }

  @Test
  void unitsOfDifferentGroupsAreNeverRankedTogether() {
    var programme = towns("50", "40", "30", "20", "10");
    add(programme, "D", "90", Relation.GOVERNMENT, "市直部门");

    assertThat(of(programme))
        .singleElement()
        .satisfies(
            ranking ->
                assertThat(ranking.units()).extracting(RankedUnit::unit).doesNotContain("D"));
  }

  @Test
  void partsOfABreakdownAreRankedEachAgainstItsOwnPartAndTheWholeIsNot() {
    var programme =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("L"), Indicators.total("i", "税收", "亿元", "100"))
            .report("2023-04-X3", "1.01", "L", "2023-04-30T10:00:00", "i=39");
    var parts = new ArrayList<BreakdownPart>();
    var done = List.of("20 of 40", "9 of 30", "5 of 10", "4 of 10", "1 of 10");
    for (var i = 0; i < done.size(); i++) {
      var town = "T" + (i + 1);
      var own = done.get(i).split(" of ", 2);
      parts.add(new BreakdownPart(town, new BigDecimal(own[1])));
      programme
          .happens(
              new UnitClassified(
                  town, Relation.TOWNSHIP, "乡镇街道", LocalDate.of(2023, 1, 1), "分组", null))
          .report("2023-04-X3", "1.01", town, "2023-04-30T09:00:00", "i=" + own[0]);
    }
    programme.settle(
        new TargetBrokenDown("sample", "i", "1.01", Dimension.TOWNS, parts, "吉政办发〔2023〕9号"));

    var ranking = of(programme);

    assertThat(ranking).singleElement().extracting(Ranking::ranked).isEqualTo(true);
    assertThat(ranking.getFirst().units())
        .extracting(unit -> "%s %s %s".formatted(unit.unit(), unit.rank(), unit.doneShare()))
        .containsExactly("T1 1 50.00", "T3 1 50.00", "T4 3 40.00", "T2 4 30.00", "T5 5 10.00");
    assertThat(ranking.getFirst().units().getFirst().basis().explanation())
        .contains("20亿元，分解目标", "40亿元，超序时进度16.67个百分点");
  }

  @Test
  void aUnitWithAPartThatDidNotReportIsInNoRanking() {
    var programme =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("L"), Indicators.total("i", "税收", "亿元", "100"))
            .report("2023-04-X3", "1.01", "T1", "2023-04-30T10:00:00", "i=39")
            .settle(
                new TargetBrokenDown(
                    "sample",
                    "i",
                    "1.01",
                    Dimension.TOWNS,
                    List.of(
                        new BreakdownPart("T1", new BigDecimal("60")),
                        new BreakdownPart("T2", new BigDecimal("40"))),
                    "吉政办发〔2023〕9号"));
    for (var town : List.of("T1", "T2")) {
      programme.happens(
          new UnitClassified(
              town, Relation.TOWNSHIP, "乡镇街道", LocalDate.of(2023, 1, 1), "分组", null));
    }

    assertThat(of(programme)).as("one alone is no ranking").isEmpty();
  }

  private static List<Ranking> of(SampleProgramme programme) {
    return Derived.of(programme, "2023-04", "2023-05-05T09:00:00").summary().rankings();
  }

  private static SampleProgramme towns(String... values) {
    var programme = SampleProgramme.of2023();
    for (var i = 1; i <= values.length; i++) {
      add(programme, "T" + i, values[i - 1], Relation.TOWNSHIP, "乡镇街道");
    }
    return programme;
  }

  private static void add(
      SampleProgramme programme,
      String unit,
      String value,
      Relation relation,
      @Nullable String group) {
    var task = "1." + unit;
    programme
        .happens(new UnitClassified(unit, relation, group, LocalDate.of(2023, 1, 1), "分组", null))
        .task(1, task, List.of(unit), Indicators.total(task + "-i", "税收", "亿元", "100"))
        .report("2023-04-X3", task, unit, "2023-04-30T10:00:00", task + "-i=" + value);
  }
}
