package cn.xunbao.query.question;

import static cn.xunbao.query.question.Reports.explained;
import static cn.xunbao.query.question.Reports.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class QuestioningPropertyTest {

  private static final List<String> PERIODS =
      List.of("2023-03-X1", "2023-03-X2", "2023-03-X3", "2023-04-X1", "2023-04-X2", "2023-04-X3");
  private static final List<String> TEXTS =
      List.of(
          "本旬召开调度会2次，走访企业15家，帮助解决用工、用地、融资等方面的困难8个。",
          "本旬召开调度会2次，走访企业15家，帮助解决用工、用地、融资等方面的困难9个。",
          "本旬举办农特产品展销会1场，签约项目3个，投资额2.6亿元，其余工作按计划推进。",
          "正常推进。");

  @Property(tries = 200)
  void theOrderInWhichFactsAreReadMakesNoDifference(@ForAll long seed) {
    var random = new Random(seed);
    var reports = random(random);
    assertThat(reports.questions(random)).isEqualTo(reports.questions());
  }

  @Property(tries = 200)
  void noChangeNeverRaisesAQuestion(@ForAll long seed) {
    var random = new Random(seed);
    var reports = random(random);
    var ticked = new ArrayList<String>();
    for (var period : List.of("2023-05-X1", "2023-05-X2")) {
      var text = TEXTS.get(random.nextInt(TEXTS.size()));
      reports.text(period, "1.02", "u2", text);
      reports.noChange(period, text, value("a", String.valueOf(random.nextInt(500))));
      ticked.add(period);
    }
    assertThat(reports.questions())
        .noneMatch(question -> question.unit().equals("u1") && ticked.contains(question.period()))
        .allSatisfy(question -> assertThat(ticked).doesNotContain(question.period()));
  }

  @Property(tries = 200)
  void eachQuestionHasItsOwnIdAndRestsOnFactsThatAreThere(@ForAll long seed) {
    var questions = random(new Random(seed)).questions();
    assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
    assertThat(questions)
        .allSatisfy(
            question -> {
              assertThat(question.facts()).hasSizeGreaterThan(1).isSorted();
              assertThat(question.text()).startsWith("请核对：");
            });
  }

  private static Reports random(Random random) {
    var reports = new Reports();
    for (var period : PERIODS) {
      var total = String.valueOf(random.nextInt(10) == 0 ? 5000 : 100 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> reports.values(period, explained("a", total, "口径调整"));
        default -> reports.values(period, value("a", total), value("b", total));
      }
      for (var unit : List.of("u2", "u3", "u4")) {
        if (random.nextBoolean()) {
          reports.text(period, "1.03", unit, TEXTS.get(random.nextInt(TEXTS.size())));
        }
      }
    }
    return reports;
  }
}
