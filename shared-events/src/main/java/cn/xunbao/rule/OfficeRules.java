package cn.xunbao.rule;

import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.period.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an office has settled for its own work: nothing is owed by it, and nothing judged.
 *
 * @param questions from which numbers on units are asked about their reports
 * @param codes issuer's codes of circulars, in the order of adoption
 */
public record OfficeRules(Versions<QuestionRule> questions, List<Version<DocumentCode>> codes) {

  public OfficeRules {
    codes = List.copyOf(codes);
  }

  static OfficeRules defaults() {
    return new OfficeRules(Versions.startingWith(QuestionRule.DEFAULT), List.of());
  }

  OfficeRules after(QuestionRuleAdopted event) {
    return new OfficeRules(
        questions.and(Version.of(event.version(), event.from(), event.rule())), codes);
  }

  OfficeRules after(DocumentCodeAdopted event) {
    return new OfficeRules(
        questions,
        Stream.concat(
                codes.stream(), Stream.of(Version.of(event.version(), event.from(), event.code())))
            .toList());
  }

  /** What makes one ask about reports for a period. */
  public QuestionRule questions(Period period) {
    return questions.of(period).rule();
  }

  /**
   * The issuer's code in the number of a circular; empty where none was adopted.
   *
   * @param campaign ordinal of the campaign that it is on; null: all
   */
  public Optional<String> code(@Nullable Integer campaign, Period period) {
    return codes.reversed().stream()
        .filter(version -> version.holdsFor(period))
        .map(Version::rule)
        .filter(code -> code.period() == period.kind() && Objects.equals(code.campaign(), campaign))
        .findFirst()
        .map(DocumentCode::code);
  }
}
