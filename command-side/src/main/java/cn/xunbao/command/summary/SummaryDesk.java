package cn.xunbao.command.summary;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.SerialAssigned;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.period.Period;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has summaries derived, printed and issued. */
final class SummaryDesk {

  private final CommandDispatch dispatch;
  private final Summaries summaries;
  private final SummaryPress press;
  private final Attachments contents;
  private final BusinessClock clock;

  SummaryDesk(
      CommandDispatch dispatch,
      Summaries summaries,
      SummaryPress press,
      Attachments contents,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.summaries = summaries;
    this.press = press;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * The edition that is to be drafted: the first, or one that corrects the issue before.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the period's summary is being drafted,
   *     or is issued and not to be corrected
   */
  SummaryId nextEdition(String programme, int campaign, Period period, @Nullable Integer corrects) {
    var newest = summaries.newest(programme, campaign, period.code()).orElse(null);
    if (newest == null) {
      if (corrects != null) {
        throw Rejections.conflict("本期尚未印发，没有可更正的稿件");
      }
      return new SummaryId(programme, campaign, period.code(), 1);
    }
    if (newest.stage() != Stage.ISSUED) {
      throw Rejections.alreadyExists("本期稿件已有（%s），请在其上办理".formatted(newest.drafted().id().local()));
    }
    var issued = Objects.requireNonNull(newest.issued());
    if (corrects == null || corrects != issued.number()) {
      throw Rejections.conflict(
          "本期已印发为%d年第%d期，不再改动；须更正的，请注明所更正的期号另行印发更正通报".formatted(issued.year(), issued.number()));
    }
    return new SummaryId(programme, campaign, period.code(), issued.edition() + 1);
  }

  /** The figures, from all that has been recorded. */
  Derived derive(SummaryId id) {
    return press.derive(id);
  }

  /** Has a step decided. */
  Change<SummaryLife> decide(SummaryStep step, Caller caller) {
    return dispatch.send(step, caller, clock.now());
  }

  /**
   * Numbers a signed summary, prints it and issues it.
   *
   * @param totalBefore how many were issued in earlier years, for the first number alone
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it isn't signed, or was numbered before
   */
  Change<SummaryLife> issue(
      SummaryId id, @Nullable Integer totalBefore, ExpectedVersion expected, Caller caller) {
    var life = summaries.require(id);
    SummaryDecisions.requireSigned(life);
    var now = clock.now();
    var last = summaries.last(SummaryIssuing.serialOf(id));
    if (last.isPresent() && totalBefore != null) {
      throw Rejections.invalidRequest("/totalBefore", "numbered-before", "已有编号，不能再填此前总期数");
    }
    var number = last.map(SerialAssigned::number).orElse(0) + 1;
    var total = last.map(SerialAssigned::total).orElse(totalBefore == null ? 0 : totalBefore) + 1;
    var year = Period.parse(id.period()).year();
    var printed = press.print(new PrintOrder(life, year, number, total, now));
    var files = printed.files().stream().map(this::keep).toList();
    return dispatch.send(
        new SummaryStep.Issue(id, printed.derived(), year, number, total, files, expected),
        caller,
        now);
  }

  private IssuedFile keep(PrintedFile file) {
    return new IssuedFile(
        file.format(),
        file.name(),
        file.mediaType(),
        contents.store(file.content()),
        file.content().length);
  }
}
