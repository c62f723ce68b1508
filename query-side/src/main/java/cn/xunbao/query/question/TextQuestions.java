package cn.xunbao.query.question;

import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.question.AlikeTexts.Alike;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one period that are like one that another unit had sent before. A lead that takes over
 * what its own helpers say of the task does as it should; what the unit said itself in the period
 * before was filled in for it. The other unit isn't named.
 */
final class TextQuestions {

  private final ProgrammeState state;
  private final List<Said> reports;
  private final AlikeTexts texts;
  private final BiFunction<String, String, @Nullable ReportFact> last;
  private final Versions versions;

  /**
   * Questions about the reports of one period.
   *
   * @param rule the rule for that period
   * @param last by task and unit: what it said in the period before; null if nothing
   */
  TextQuestions(
      ProgrammeState state,
      QuestionRule rule,
      List<Said> reports,
      BiFunction<String, String, @Nullable ReportFact> last,
      Versions versions) {
    this.state = state;
    this.reports = reports.stream().filter(said -> !said.noChange()).toList();
    this.texts = new AlikeTexts(this.reports, rule);
    this.last = last;
    this.versions = versions;
  }

  /** Questions about some of the reports. */
  List<Question> all(Predicate<ReportFact> about) {
    return reports.stream()
        .filter(said -> about.test(said.report()))
        .filter(said -> !isFilledIn(said.report()))
        .flatMap(said -> question(said).stream())
        .toList();
  }

  private boolean isFilledIn(ReportFact report) {
    var before = last.apply(report.task(), report.unit());
    return before != null && plain(before.content()).equals(plain(report.content()));
  }

  /** The earliest of what is alike is the original. */
  private Optional<Question> question(Said said) {
    var since = since(said);
    return texts.to(said).stream()
        .filter(alike -> mayBeOriginal(alike.said().report(), said.report()))
        .filter(alike -> since(alike.said()).position() < since.position())
        .min(Comparator.comparingLong(alike -> since(alike.said()).position()))
        .map(alike -> question(said, since, alike));
  }

  private Question question(Said said, ReportFact since, Alike alike) {
    return Question.of(
        QuestionKind.SAME_TEXT,
        said,
        null,
        List.of(plain(said.report().content())),
        "请核对：本期进展情况与另一单位在先报送的文字%s。如系沿用，请按本单位实际情况更正；如情况确实相同，请予说明。"
            .formatted(alike.same() ? "相同" : "相近（相似度%d%%）".formatted(alike.likeness())),
        List.of(since(alike.said()).position(), since.position()),
        since.recordedAt());
  }

  private boolean mayBeOriginal(ReportFact other, ReportFact report) {
    if (other.unit().equals(report.unit())) {
      return false;
    }
    var leads = state.leads(report.task());
    return !other.task().equals(report.task())
        || !leads.contains(report.unit())
        || leads.contains(other.unit());
  }

  private ReportFact since(Said said) {
    var text = plain(said.report().content());
    return versions.since(said.report(), content -> plain(content).equals(text));
  }

  private static String plain(ReportContent content) {
    return NormalText.plain(content.progress());
  }
}
