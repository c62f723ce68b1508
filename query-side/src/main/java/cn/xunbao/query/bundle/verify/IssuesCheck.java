package cn.xunbao.query.bundle.verify;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.json.AnswerJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.PackedIssue;
import cn.xunbao.query.bundle.PackedRule;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.period.SummaryFigures;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what was issued, and by which rules, is what the events say, and its figures come out of
 * them again.
 */
final class IssuesCheck {

  private static final JsonMapper ANSWERS = AnswerJson.configure(JsonMapper.builder()).build();

  private final BundleFile bundle;
  private final Manifest manifest;
  private final History history;
  private final Findings findings;
  private final ProgrammeStates programmes;
  private final SummaryFigures figures;

  IssuesCheck(BundleFile bundle, Manifest manifest, History history, Findings findings) {
    this.bundle = bundle;
    this.manifest = manifest;
    this.history = history;
    this.findings = findings;
    this.programmes = new ProgrammeStates(history.facts());
    this.figures = new SummaryFigures(history.facts(), ANSWERS);
  }

  void rules() {
    try {
      var stated =
          List.of(
              EventJson.mapper().readValue(bundle.bytes(BundlePaths.RULES), PackedRule[].class));
      var derived = history.gathered().rules();
      derived.stream()
          .filter(rule -> !stated.contains(rule))
          .forEach(
              rule ->
                  findings.fails(
                      Topic.RULES, "第%d号记录采用的规则在 %s 中没有或不同", rule.position(), BundlePaths.RULES));
      stated.stream()
          .filter(rule -> !derived.contains(rule))
          .forEach(
              rule ->
                  findings.fails(
                      Topic.RULES, "%s 所称第%d号规则与记录不符", BundlePaths.RULES, rule.position()));
      findings.holds(Topic.RULES, "采用过的 %d 项规则与记录一致", derived.size());
    } catch (IOException | JacksonException e) {
      findings.fails(Topic.RULES, "%s 缺失或无法读出", BundlePaths.RULES);
    }
  }

  void issues() {
    try {
      var stated =
          List.of(
              EventJson.mapper().readValue(bundle.bytes(BundlePaths.ISSUES), PackedIssue[].class));
      var derived = derived(stated);
      stated.stream()
          .filter(issue -> !derived.contains(issue))
          .forEach(
              issue ->
                  findings.fails(
                      Topic.ISSUES, "%s 所称 %s 与记录不符", BundlePaths.ISSUES, issue.chinese()));
      for (var issue : derived) {
        if (!stated.contains(issue)) {
          findings.fails(Topic.ISSUES, "%s 在 %s 中没有或不同", issue.chinese(), BundlePaths.ISSUES);
        }
        figures(issue);
        files(issue);
      }
      strays(derived);
      if (derived.isEmpty()) {
        findings.note("范围内没有已印发的简报、通报或总结");
      }
    } catch (IOException | JacksonException e) {
      findings.fails(Topic.ISSUES, "%s 缺失或无法读出", BundlePaths.ISSUES);
    }
  }

  /**
   * What the events say was issued. The instant that figures are judged at may be another
   * programme's event's, so it is taken as stated; the digest is over it, too.
   */
  private List<PackedIssue> derived(List<PackedIssue> stated) {
    var judgedAt = new HashMap<Long, Instant>();
    stated.forEach(issue -> judgedAt.putIfAbsent(issue.position(), issue.judgedAt()));
    return PackedIssue.at(
        history.facts(),
        manifest.programme(),
        manifest.position(),
        history.gathered().issues().keySet(),
        position -> judgedAt.getOrDefault(position, Instant.EPOCH));
  }

  private void figures(PackedIssue issue) {
    try {
      var state = programmes.at(manifest.programme(), issue.position()).orElseThrow();
      var summary =
          figures.at(
              state,
              Period.parse(issue.period()),
              issue.campaign() == SummaryId.WHOLE ? null : issue.campaign(),
              new Moment(issue.position(), issue.judgedAt()));
      if (figures.digest(summary, history.isSimulated()).equals(issue.digest())) {
        findings.show("%s：由第1号至第%d号记录重新推算，数据摘要一致".formatted(issue.chinese(), issue.position()));
      } else {
        findings.fails(Topic.ISSUES, "%s：由记录重新推算的数据与印发时的数据摘要不符", issue.chinese());
      }
    } catch (RuntimeException e) {
      findings.fails(Topic.ISSUES, "%s：由记录无法重新推算（%s）", issue.chinese(), e);
    }
  }

  private void files(PackedIssue issue) {
    if (!issue.context()) {
      for (var file : issue.files()) {
        var name = BundlePaths.issued(issue.issue(), file.format());
        if (!isFrozen(name, file)) {
          findings.fails(Topic.ISSUES, "%s 的文件 %s 缺失，或不是印发时的那一份", issue.chinese(), name);
        }
      }
    }
  }

  private boolean isFrozen(String name, IssuedFile file) {
    try {
      var content = bundle.bytes(name);
      return content.length == file.bytes()
          && CanonicalJson.sha256Hex(content).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  private void strays(List<PackedIssue> derived) {
    var known = new HashSet<String>();
    derived.forEach(
        issue ->
            issue
                .files()
                .forEach(file -> known.add(BundlePaths.issued(issue.issue(), file.format()))));
    bundle.names(BundlePaths.ISSUED, "").stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> findings.fails(Topic.ISSUES, "%s 不属于任何已印发的文件", name));
    findings.holds(Topic.ISSUES, "%d 份已印发文件的数据由记录重新推算，摘要一致，冻结文件未变", derived.size());
  }
}
