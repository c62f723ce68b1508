package cn.xunbao.query.question;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.question.QuestionId;
import cn.xunbao.events.question.QuestionKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about a report.
 *
 * @param id made of what it is about, not of positions: a report that is sent again with the same
 *     figures and words isn't asked about anew
 * @param kind the pattern
 * @param task code of the task
 * @param unit code of the unit that is asked
 * @param period code of the period
 * @param indicator code of the indicator, where it is about a value
 * @param text what is asked, in Chinese
 * @param facts positions of the facts that it rests on, in their order
 * @param arose when the last of them was recorded
 * @param dueAt when the report was due
 */
public record Question(
    String id,
    QuestionKind kind,
    String task,
    String unit,
    String period,
    @Nullable String indicator,
    String text,
    List<Long> facts,
    Instant arose,
    Instant dueAt) {

  /** By period, task, unit, kind and indicator. */
  static final Comparator<Question> ORDER =
      Comparator.comparing(Question::period)
          .thenComparing(Question::task)
          .thenComparing(Question::unit)
          .thenComparing(Question::kind)
          .thenComparing(Question::id);

  public Question {
    facts = List.copyOf(facts);
  }

  /**
   * The question that a pattern makes.
   *
   * @param about what tells it from others of its kind about the same report
   */
  static Question of(
      QuestionKind kind,
      Said said,
      @Nullable String indicator,
      List<String> about,
      String text,
      List<Long> facts,
      Instant arose) {
    var report = said.report();
    var identity =
        Stream.concat(
                Stream.of(kind.name(), report.task(), report.unit(), report.period()),
                about.stream())
            .toList();
    return new Question(
        CanonicalJson.sha256Hex(CanonicalJson.of(identity)).substring(0, QuestionId.LENGTH),
        kind,
        report.task(),
        report.unit(),
        report.period(),
        indicator,
        text,
        facts.stream().sorted().toList(),
        arose,
        said.dueAt());
  }
}
