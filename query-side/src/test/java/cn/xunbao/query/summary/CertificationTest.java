package cn.xunbao.query.summary;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueVerified;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.summary.Certification.Open;
import cn.xunbao.query.summary.Certification.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Campaign 1 has its values certified at the end of each month from April on. */
class CertificationTest {

  private static final String IN_MAY = "2023-05-03T09:00:00";
  private static final String JUDGED = "2023-05-14T09:00:00";
  private static final BigDecimal VALUE = new BigDecimal("44");

  @Test
  void valuesOfADueDataPeriodWaitToBeCertifiedThenToBeVerified() {
    var plan = plan().report("2023-04-X3", "1.01", "A", IN_MAY, "i=44");

    assertThat(open(plan)).extracting(Open::stage).containsExactly(Stage.TO_CERTIFY);
    assertThat(open(plan).getFirst().by()).containsExactly("STAT");
    plan.check(assessed("A", "2023-04-X3"));
    assertThat(open(plan)).extracting(Open::stage).containsExactly(Stage.TO_CERTIFY);
    plan.check(new ValueCertified("sample", "i", "1.01", "A", "2023-04-X3", VALUE, null));
    assertThat(open(plan)).extracting(Open::stage).containsExactly(Stage.TO_VERIFY);
    assertThat(open(plan).getFirst().by()).containsExactly("DC");
    plan.check(new ValueVerified("sample", "i", "1.01", "A", "2023-04-X3", VALUE, VALUE, null));
    assertThat(certification(plan)).isEqualTo(new Certification(1, 1, 1, List.of()));
  }

  @Test
  void theFiguresOfAResponsibleUnitAreForTheLeadUnit() {
    var plan = plan().report("2023-04-X3", "1.01", "B", IN_MAY, "i=4@2023-04");

    assertThat(open(plan).getFirst().by()).containsExactly("A");
  }

  @Test
  void whatAssessorAndVerifierReportIsForTheOtherOne() {
    var plan =
        plan()
            .task(1, "1.02", List.of("STAT"), Indicators.total("s", "一", "亿元", "9"))
            .task(1, "1.03", List.of("DC"), Indicators.total("d", "二", "亿元", "9"))
            .report("2023-04-X3", "1.02", "STAT", IN_MAY, "s=4")
            .report("2023-04-X3", "1.03", "DC", IN_MAY, "d=4")
            .check(new ValueAssessed("sample", "d", "1.03", "DC", "2023-04-X3", VALUE, VALUE, null))
            .check(new ValueCertified("sample", "d", "1.03", "DC", "2023-04-X3", VALUE, null));

    assertThat(open(plan)).extracting(Open::by).containsExactly(List.of("DC"), List.of("STAT"));
  }

  @Test
  void elsewhereAndEarlierItStaysVoluntary() {
    var plan =
        plan()
            .campaign(2, "第二仗")
            .task(2, "2.01", List.of("A"), Indicators.total("j", "游客", "万人", "9"))
            .report("2023-04-X2", "1.01", "A", IN_MAY, "i=40")
            .report("2023-04-X3", "2.01", "A", IN_MAY, "j=4")
            .report("2023-04-X1", "1.01", "A", IN_MAY, "i=40@2023-03");

    assertThat(certification(plan)).isNull();
  }

  @Test
  void aRuleWithoutRhythmEndsItFromItsPeriodOn() {
    var plan =
        plan()
            .adopt(rule(2, "2023-05-X1", List.of()))
            .report("2023-04-X3", "1.01", "A", IN_MAY, "i=44")
            .report("2023-05-X1", "1.01", "A", JUDGED, "i=46@2023-05");

    assertThat(open(plan)).extracting(Open::dataPeriod).containsExactly("2023-04-X3");
  }

  @Test
  void theTextOfTheBriefNamesThem() {
    var plan = plan().report("2023-04-X3", "1.01", "A", IN_MAY, "i=44");

    assertThat(text(plan, Briefs.of(plan, "2023-05-X1", JUDGED), false))
        .contains("须评估认定和核验的数值1项", "数据所属期2023年4月下旬）：待认定");
  }

  private static List<Open> open(SampleProgramme plan) {
    var certification = certification(plan);
    return certification == null ? List.of() : certification.open();
  }

  private static @Nullable Certification certification(SampleProgramme plan) {
    return Briefs.of(plan, "2023-05-X1", JUDGED).certification();
  }

  private static ValueAssessed assessed(String unit, String dataPeriod) {
    return new ValueAssessed("sample", "i", "1.01", unit, dataPeriod, VALUE, VALUE, null);
  }

  private static CertificationRuleAdopted rule(int version, String from, List<PeriodKind> rhythms) {
    return new CertificationRuleAdopted(
        "sample", version, "附件6", 1, new CertificationRule(rhythms, "STAT", "DC"), from);
  }

  private static SampleProgramme plan() {
    return SampleProgramme.of2023()
        .task(1, "1.01", List.of("A"), Indicators.total("i", "社零", "亿元", "132"))
        .adopt(rule(1, "2023-04-X1", List.of(PeriodKind.MONTH)));
  }
}
