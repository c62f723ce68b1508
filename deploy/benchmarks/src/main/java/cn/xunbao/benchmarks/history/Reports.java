package cn.xunbao.benchmarks.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.task.TaskDefined;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one report in a 旬: mostly it comes in time and is accepted. */
final class Reports {

  private static final double MISSING = 0.05;
  private static final double LATE = 0.06;
  private static final double MADE_UP = 0.02;
  private static final double EXTENDED = 0.01;
  private static final double NO_CHANGE = 0.04;
  private static final double RESENT = 0.06;
  private static final double RETURNED = 0.05;
  private static final double CORRECTED = 0.05;
  private static final double CORRECTED_LATER = 0.02;
  private static final String RECORDS_CHECKED = "经核对原始台账，原填报数漏统，现予更正。";

  private final long seed;
  private final Actors actors;
  private final Texts texts;
  private final Figures figures;

  Reports(long seed, Actors actors) {
    this.seed = seed;
    this.actors = actors;
    this.texts = new Texts(seed);
    this.figures = new Figures(seed);
  }

  /** All that happens to the report of a task in a period; nothing if it never comes. */
  List<Act> of(TaskDefined task, String unit, Times times) {
    var id = new ReportId(task.programme(), task.task(), unit, times.period().code());
    var dice = Dice.of(seed, "report", id.toString());
    var fate = dice.fate();
    if (fate < MISSING) {
      return List.of();
    }
    var one = new OneReport(id, task, times, dice);
    if (fate < MISSING + LATE) {
      return one.late(times.on(1, 8, 18, dice));
    }
    if (fate < MISSING + LATE + MADE_UP) {
      return one.late(times.on(4, 9, 18, dice));
    }
    if (fate < MISSING + LATE + MADE_UP + EXTENDED) {
      return one.extended();
    }
    return one.inTime();
  }

  /** The report while it is made up. */
  private final class OneReport {

    private final ReportId id;
    private final TaskDefined task;
    private final Times times;
    private final Dice dice;
    private final List<Act> acts = new ArrayList<>();
    private Instant dueAt;
    private int revision;

    OneReport(ReportId id, TaskDefined task, Times times, Dice dice) {
      this.id = id;
      this.task = task;
      this.times = times;
      this.dice = dice;
      this.dueAt = times.dueAt();
    }

    List<Act> late(Instant at) {
      submit(at, false, content(false));
      return at.isBefore(times.cutOff()) ? accepted() : acts;
    }

    List<Act> extended() {
      var until = times.endOf(1);
      var asked = times.on(0, 9, 11, dice);
      byUnit(
          asked, new ExtensionRequested(p(), t(), u(), x(), until, "统计数据由上级部门发布，本期发布时间推迟，申请延期报送。"));
      byOffice(
          asked.plusSeconds(4000), new ExtensionGranted(p(), t(), u(), x(), until, "同意延期一个工作日。"));
      dueAt = until;
      submit(times.on(1, 9, 17, dice), true, content(false));
      return accepted();
    }

    List<Act> inTime() {
      var early = dice.happens(0.5);
      var at = early ? times.on(-1, 8, 18, dice) : times.on(0, 8, 20, dice);
      submit(at, true, content(dice.happens(NO_CHANGE)));
      var kind = dice.fate();
      if (kind < RESENT && early) {
        again(times.on(0, 9, 20, dice), null);
      } else if (kind > 1 - RETURNED) {
        returned();
      } else if (kind > 1 - RETURNED - CORRECTED) {
        again(times.on(1, 8, 12, dice), RECORDS_CHECKED);
      }
      accepted();
      if (kind > RESENT && kind < RESENT + CORRECTED_LATER) {
        correctedLater();
      }
      return acts;
    }

    private List<Act> accepted() {
      byOffice(times.on(3, 9, 17, dice), new ReportAccepted(p(), t(), u(), x(), revision, null));
      return acts;
    }

    private void returned() {
      var until = times.endOf(2);
      byOffice(
          times.on(1, 9, 12, dice),
          new ReportReturned(p(), t(), u(), x(), revision, "进展情况笼统，请补充具体数据和时间节点。", until, false));
      revision++;
      var content = content(false);
      byUnit(
          times.on(2, 9, 17, dice),
          new ReportResubmitted(
              p(), t(), u(), x(), revision, receipt(), content, hash(content), dueAt, true));
    }

    private void again(Instant at, @Nullable String reason) {
      revision++;
      var content = content(false);
      byUnit(
          at,
          reason == null
              ? new ReportResent(
                  p(), t(), u(), x(), revision, receipt(), content, hash(content), dueAt, true)
              : new ReportCorrected(
                  p(),
                  t(),
                  u(),
                  x(),
                  revision,
                  receipt(),
                  reason,
                  content,
                  hash(content),
                  dueAt,
                  true));
    }

    private void correctedLater() {
      revision++;
      var content = content(false);
      var at = times.on(7, 9, 17, dice);
      byUnit(
          at,
          new ReportCorrectionProposed(
              p(),
              t(),
              u(),
              x(),
              revision,
              receipt(),
              RECORDS_CHECKED,
              content,
              hash(content),
              dueAt,
              true));
      var agreed = new ReportCorrectionAgreed(p(), t(), u(), x(), revision, CorrectionParty.OFFICE);
      acts.add(
          new Act(
              id,
              new ReportCorrectionAgreed(p(), t(), u(), x(), revision, CorrectionParty.UNIT_LEADER),
              actors.head(u(), at.plusSeconds(1800))));
      byOffice(times.on(8, 9, 17, dice), agreed);
      byOffice(
          acts.getLast().at(),
          new ReportCorrectionApproved(p(), t(), u(), x(), revision, content, hash(content)));
    }

    private void submit(Instant at, boolean onTime, ReportContent content) {
      revision = 1;
      byUnit(
          at,
          new ReportSubmitted(
              p(),
              t(),
              u(),
              x(),
              revision,
              receipt(),
              content,
              hash(content),
              dueAt,
              times.dueRule(),
              times.calendarVersion(),
              onTime));
    }

    private ReportContent content(boolean noChange) {
      var version = revision + 1;
      return new ReportContent(
          texts.progress(task, times.period(), version),
          texts.problems(task, times.period()),
          texts.nextSteps(task, times.period()),
          figures.of(p(), task.indicators(), times.period(), version),
          noChange);
    }

    private void byUnit(Instant at, ReportEvent event) {
      acts.add(new Act(id, event, actors.unit(u(), at)));
    }

    private void byOffice(Instant at, ReportEvent event) {
      acts.add(new Act(id, event, actors.office(p(), at)));
    }

    private String receipt() {
      return CanonicalJson.sha256Hex((id + "#" + revision).getBytes(UTF_8)).substring(0, 22);
    }

    private static String hash(ReportContent content) {
      return CanonicalJson.sha256Hex(CanonicalJson.of(content));
    }

    private String p() {
      return id.programme();
    }

    private String t() {
      return id.task();
    }

    private String u() {
      return id.unit();
    }

    private String x() {
      return id.period();
    }
  }
}
