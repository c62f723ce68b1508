package cn.xunbao.query.question;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.query.fact.ReportVersions.CutOff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Corrections after the cut-off, as long as the report differs from what was published of it. */
final class CorrectionQuestions {

  private final UnaryOperator<String> indicatorNames;
  private final Versions versions;

  CorrectionQuestions(UnaryOperator<String> indicatorNames, Versions versions) {
    this.indicatorNames = indicatorNames;
    this.versions = versions;
  }

  /** The question about a report, if there is one. */
  Optional<Question> about(Said said) {
    var then = said.cutOff();
    return then == null ? Optional.empty() : about(said, then);
  }

  private Optional<Question> about(Said said, CutOff then) {
    var content = said.report().content();
    var changed = changes(then.content(), content);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    var since = versions.since(said.report(), content::equals);
    return Optional.of(
        Question.of(
            QuestionKind.LATE_CORRECTION,
            said,
            null,
            List.of(CanonicalJson.sha256Hex(CanonicalJson.of(content))),
            "请核对：本期截稿后更正了%s，与截稿时所报不一致。如系误改，请再行更正；如无误，请说明情况。".formatted(String.join("、", changed)),
            List.of(then.cutOff(), since.position()),
            since.recordedAt()));
  }

  private List<String> changes(ReportContent before, ReportContent after) {
    var changed = new ArrayList<String>();
    if (!before.progress().equals(after.progress())) {
      changed.add("进展情况");
    }
    if (!Objects.equals(before.problems(), after.problems())) {
      changed.add("存在问题");
    }
    if (!Objects.equals(before.nextSteps(), after.nextSteps())) {
      changed.add("下步打算");
    }
    var valuesBefore = values(before);
    var valuesAfter = values(after);
    var codes = new TreeSet<>(valuesBefore.keySet());
    codes.addAll(valuesAfter.keySet());
    codes.stream()
        .filter(code -> !Objects.equals(valuesBefore.get(code), valuesAfter.get(code)))
        .forEach(code -> changed.add("“%s”的数值".formatted(indicatorNames.apply(code))));
    return changed;
  }

  /** Values by indicator, without what makes no difference. */
  private static Map<String, String> values(ReportContent content) {
    var values = new HashMap<String, String>();
    for (IndicatorValue value : content.values()) {
      values.put(
          value.indicator(),
          value.value().stripTrailingZeros().toPlainString() + "@" + value.dataPeriod());
    }
    return values;
  }
}
