package cn.xunbao.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ContentHashPropertyTest {

  private static final int MOST_DECIMALS = 6;

  @Property
  void theSameContentSentInAnotherWayHasTheSameHash(
      @ForAll("contents") ReportContent content, @ForAll long seed) {
    assertThat(ContentHash.of(ContentForm.of(sentOtherwise(content, new Random(seed)))))
        .isEqualTo(ContentHash.of(content));
  }

  @Property
  void contentsHaveTheSameHashOnlyIfTheyAreTheSame(
      @ForAll("fewContents") ReportContent one, @ForAll("fewContents") ReportContent other) {
    assertThat(ContentHash.of(one).equals(ContentHash.of(other))).isEqualTo(same(one, other));
  }

  @Property
  void anyOtherFigureIsOtherContent(
      @ForAll("contents") ReportContent content,
      @ForAll @IntRange(max = 9) int at,
      @ForAll("figures") BigDecimal difference) {
    if (content.values().isEmpty() || difference.signum() == 0) {
      return;
    }
    var values = new ArrayList<>(content.values());
    var index = at % values.size();
    var changed = values.get(index);
    values.set(index, new IndicatorValue(changed.indicator(), changed.value().add(difference)));
    assertThat(
            ContentHash.of(
                new ReportContent(
                    content.progress(), content.problems(), content.nextSteps(), values)))
        .isNotEqualTo(ContentHash.of(content));
  }

  @Provide
  Arbitrary<ReportContent> contents() {
    return contents(texts(), figures(), 8);
  }

  /** So few that the same content comes up again and again. */
  @Provide
  Arbitrary<ReportContent> fewContents() {
    return contents(
        Arbitraries.of("甲", "乙"),
        Arbitraries.of("1", "1.0", "10", "0", "0.00").map(BigDecimal::new),
        2);
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-999999999999999999"), new BigDecimal("999999999999999999"))
        .ofScale(MOST_DECIMALS);
  }

  private static Arbitrary<ReportContent> contents(
      Arbitrary<String> texts, Arbitrary<BigDecimal> figures, int mostValues) {
    var values =
        Arbitraries.maps(
                Arbitraries.integers().between(1, mostValues).map(n -> "1.01-i" + n), figures)
            .ofMaxSize(mostValues)
            .map(
                byIndicator ->
                    new TreeMap<>(byIndicator)
                        .entrySet().stream()
                            .map(entry -> new IndicatorValue(entry.getKey(), entry.getValue()))
                            .toList());
    return Combinators.combine(texts, texts.injectNull(0.3), texts.injectNull(0.3), values)
        .as(ReportContent::new);
  }

  /** Texts as the edge lets them pass: no blanks around them, no lone surrogates. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\u0020', '\u007e')
        .withCharRange('\u4e00', '\u4fff')
        .withChars('\n', '\t', '“', '”', '\u00e9', '\u2028')
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(text -> text + "\ud842\udfb7")
        .map(String::strip);
  }

  private static ReportContent sentOtherwise(ReportContent content, Random random) {
    var values = new ArrayList<>(content.values());
    Collections.shuffle(values, random);
    return new ReportContent(
        blanks(random) + content.progress() + blanks(random),
        content.problems() == null ? blanks(random) : content.problems() + blanks(random),
        content.nextSteps() == null ? null : blanks(random) + content.nextSteps(),
        values.stream()
            .map(
                value ->
                    new IndicatorValue(
                        value.indicator(),
                        value.value().setScale(value.value().scale() + random.nextInt(4))))
            .toList());
  }

  private static String blanks(Random random) {
    return List.of("", " ", "\n", "\u3000\t").get(random.nextInt(4));
  }

  private static boolean same(ReportContent one, ReportContent other) {
    return one.progress().equals(other.progress())
        && Objects.equals(one.problems(), other.problems())
        && Objects.equals(one.nextSteps(), other.nextSteps())
        && numbers(one).equals(numbers(other));
  }

  private static Map<String, String> numbers(ReportContent content) {
    var numbers = new TreeMap<String, String>();
    content
        .values()
        .forEach(
            value ->
                numbers.put(
                    value.indicator(), value.value().setScale(MOST_DECIMALS).toPlainString()));
    return numbers;
  }
}
