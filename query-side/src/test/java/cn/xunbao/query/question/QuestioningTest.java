package cn.xunbao.query.question;

import static cn.xunbao.query.question.Reports.PERIOD;
import static cn.xunbao.query.question.Reports.content;
import static cn.xunbao.query.question.Reports.explained;
import static cn.xunbao.query.question.Reports.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.query.summary.SampleProgramme;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestioningTest {

  private static final List<String> PERIODS =
      List.of("2023-03-X1", "2023-03-X2", "2023-03-X3", "2023-04-X1", "2023-04-X2", "2023-04-X3");
  private static final String TEXT = "本旬召开调度会2次，走访企业15家，帮助解决用工、用地、融资等方面的困难8个。";

  private final Reports reports = new Reports();

  @Test
  void aRunningTotalThatFallsWithoutAReasonIsAskedAbout() {
    reports.values("2023-03-X3", value("a", "45.20"));
    reports.values(PERIOD, value("a", "40.1"));
    var question = only();
    assertThat(question.kind()).isEqualTo(QuestionKind.FALLING_TOTAL);
    assertThat(question.text())
        .isEqualTo("请核对：“指标a”2023年4月上旬累计40.1亿元，低于2023年3月下旬的45.2亿元，未说明原因。如有误，请更正；如无误，请说明原因。");
    assertThat(question.period()).isEqualTo(PERIOD);
    assertThat(question.indicator()).isEqualTo("a");
    assertThat(question.facts()).containsExactly(101L, 102L);
  }

  @Test
  void aFallForAStatedReasonIsShownAndNotAskedAbout() {
    reports.values("2023-03-X3", value("a", "45.20"));
    reports.values(PERIOD, explained("a", "40.1", "剔除批发业"));
    assertThat(reports.questions()).isEmpty();
    assertThat(reports.falls())
        .singleElement()
        .satisfies(
            fall -> {
              assertThat(fall.reason()).isEqualTo("剔除批发业");
              assertThat(fall.facts()).containsExactly(101L, 102L);
            });
  }

  @Test
  void aLevelMayFall() {
    reports.values("2023-03-X3", value("b", "7.2"));
    reports.values(PERIOD, value("b", "6.9"));
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void aCorrectionMakesTheQuestionGoAway() {
    reports.values("2023-03-X3", value("a", "45.20"));
    var wrong = reports.values(PERIOD, value("a", "4.53"));
    assertThat(reports.questions()).hasSize(1);
    reports.again(wrong, content("进展", value("a", "45.3")), null);
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void aReportThatIsSentAgainWithTheSameFigureIsNotAskedAboutAnew() {
    reports.values("2023-03-X3", value("a", "45.20"));
    var first = reports.values(PERIOD, value("a", "40"));
    var before = only();
    reports.again(first, content("另一段话", value("a", "40.00")), null);
    var after = only();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aMoveFarBeyondTheUnitsOwnHistoryJustBeforeTheDueTimeIsAskedAbout() {
    growing("10", "20", "31", "41", "51", "151");
    var question = only();
    assertThat(question.kind()).isEqualTo(QuestionKind.JUMP);
    assertThat(question.period()).isEqualTo("2023-04-X3");
    assertThat(question.text())
        .isEqualTo(
            "请核对：“指标a”2023年4月下旬报151亿元，较前一次日均变动10亿元，为此前4次中最大一次（日均1亿元）的10.0倍，"
                + "且在报送时限前3日内报出。如有误，请更正；如无误，请说明情况。");
    assertThat(question.facts()).hasSize(6).isSorted();
  }

  @Test
  void threeTimesTheLargestMoveIsNoJumpYet() {
    growing("10", "20", "31", "41", "51", "81");
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void threeEarlierMovesAreNeededToSpeakOfAJump() {
    reports.values("2023-03-X1", value("a", "10"));
    reports.values("2023-03-X2", value("a", "20"));
    reports.values("2023-03-X3", value("a", "30"));
    reports.values("2023-04-X1", value("a", "900"));
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void whatNeverMovedBeforeIsNoMeasureForAJump() {
    growing("10", "10", "10", "10", "10", "90");
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void theTextOfAnotherUnitIsAskedAboutAtTheLaterOneWithoutNamingTheOther() {
    reports.text(PERIOD, "1.02", "u2", TEXT);
    reports.text(PERIOD, "1.01", "u1", " " + TEXT.replace('，', ',') + "\n");
    var question = only();
    assertThat(question.kind()).isEqualTo(QuestionKind.SAME_TEXT);
    assertThat(question.unit()).isEqualTo("u1");
    assertThat(question.facts()).containsExactly(101L, 102L);
    assertThat(question.text()).contains("文字相同").doesNotContain("u2");
  }

  @Test
  void aTextThatIsNearlyTheSameIsAskedAboutAndAnotherOneIsNot() {
    var longer = TEXT + TEXT.replace("调度会", "座谈会").replace("走访", "服务");
    reports.text(PERIOD, "1.02", "u2", longer);
    reports.text(
        PERIOD, "1.01", "u1", longer.replace("15家，帮", "16家，帮").replace("16家", "15家") + "好");
    assertThat(only().text()).contains("相近（相似度9");
    reports.text(PERIOD, "1.03", "u3", "本旬举办农特产品展销会1场，签约项目3个，投资额2.6亿元，其余工作按计划推进。");
    assertThat(reports.questions()).hasSize(1);
  }

  @Test
  void shortTextsAreNotCompared() {
    reports.text(PERIOD, "1.02", "u2", "各项工作正常推进。");
    reports.text(PERIOD, "1.01", "u1", "各项工作正常推进。");
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void textsOfDifferentPeriodsAreNotCompared() {
    reports.text("2023-03-X3", "1.02", "u2", TEXT);
    reports.text(PERIOD, "1.01", "u1", TEXT);
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void whatTheUnitItselfSaidInThePeriodBeforeWasFilledInForIt() {
    reports.text("2023-03-X3", "1.01", "u1", TEXT);
    reports.text(PERIOD, "1.02", "u2", TEXT);
    reports.text(PERIOD, "1.01", "u1", TEXT);
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void aLeadMayTakeOverWhatItsHelpersSayButJointLeadsAreAsked() {
    reports.text(PERIOD, "1.03", "u9", TEXT);
    reports.text(PERIOD, "1.03", "u1", TEXT);
    assertThat(reports.questions()).isEmpty();
    reports.text(PERIOD, "1.03", "u3", TEXT);
    assertThat(only().unit()).isEqualTo("u3");
  }

  @Test
  void theOriginalIsNotAskedWhenItIsSentAgainWithTheSameText() {
    var original = reports.text(PERIOD, "1.02", "u2", TEXT);
    reports.text(PERIOD, "1.01", "u1", TEXT);
    reports.again(original, content(TEXT, value("x", "1")), null);
    assertThat(only().unit()).isEqualTo("u1");
  }

  @Test
  void aCorrectionAfterTheCutOffIsAskedAboutAsLongAsItDiffersFromWhatWasPublished() {
    var published = content("办展会1场", value("a", "1.0"));
    var first = reports.values(PERIOD, value("a", "1"));
    var second = reports.again(first, content("办展会2场", value("a", "2")), published);
    var question = only();
    assertThat(question.kind()).isEqualTo(QuestionKind.LATE_CORRECTION);
    assertThat(question.text()).contains("更正了进展情况、“指标a”的数值");
    assertThat(question.facts()).containsExactly(99L, 102L);
    reports.again(second, content("办展会1场", value("a", "1.00")), published);
    assertThat(reports.questions()).isEmpty();
  }

  @Test
  void anAdoptedRuleDecidesFromItsFirstPeriodOn() {
    var stricter =
        new Reports(
            new QuestionRuleAdopted(
                "sample", 1, "会议", new QuestionRule(2, 2, 6, 3, 90, 5, 3), "2023-04-X1"));
    growing(stricter, "10", "20", "30", "55", "65", "90");
    assertThat(stricter.questions())
        .extracting(Question::period, Question::kind)
        .containsExactly(tuple("2023-04-X1", QuestionKind.JUMP));

    stricter.text("2023-03-X3", "1.02", "u2", "各项工作正常推进。");
    stricter.text("2023-03-X3", "1.03", "u3", "各项工作正常推进。");
    stricter.text("2023-04-X1", "1.02", "u2", "各项工作有序推进。");
    stricter.text("2023-04-X1", "1.03", "u3", "各项工作有序推进。");
    assertThat(stricter.questions())
        .filteredOn(question -> question.kind() == QuestionKind.SAME_TEXT)
        .extracting(Question::period)
        .containsExactly("2023-04-X1");
  }

  @Test
  void aQuestionIsTheUnitsAloneForTheWorkdaysOfTheRule() {
    var shorter =
        new Reports(
            new QuestionRuleAdopted(
                "sample", 1, "会议", new QuestionRule(3, 3, 6, 3, 90, 20, 1), "2023-04-X1"));
    for (var all : List.of(reports, shorter)) {
      all.values("2023-03-X3", value("a", "45.20"));
      all.values(PERIOD, value("a", "40.1"));
    }

    assertThat(Openness.ownUntil(reports.state(), only()))
        .isEqualTo(SampleProgramme.at("2023-04-17T23:59:59"));
    assertThat(Openness.ownUntil(shorter.state(), shorter.questions().getFirst()))
        .isEqualTo(SampleProgramme.at("2023-04-13T23:59:59"));
  }

  private void growing(String... totals) {
    growing(reports, totals);
  }

  private static void growing(Reports reports, String... totals) {
    for (var i = 0; i < totals.length; i++) {
      reports.values(PERIODS.get(i), value("a", totals[i]));
    }
  }

  private Question only() {
    return assertThat(reports.questions()).singleElement().actual();
  }
}
