package cn.xunbao.standalone.press;

import cn.xunbao.command.summary.Derived;
import cn.xunbao.command.summary.PrintOrder;
import cn.xunbao.command.summary.Printed;
import cn.xunbao.command.summary.PrintedFile;
import cn.xunbao.command.summary.SummaryPress;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.document.web.Documents;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.web.Summaries;
import java.util.List;

/** Derives and prints what is to be issued, in the same process. */
final class HousePress implements SummaryPress {

  private final ProgrammeStates programmes;
  private final Summaries summaries;
  private final Documents documents;
  private final Moments moments;

  HousePress(
      ProgrammeStates programmes, Summaries summaries, Documents documents, Moments moments) {
    this.programmes = programmes;
    this.summaries = summaries;
    this.documents = documents;
    this.moments = moments;
  }

  /** An issue is judged at its position alone, so that whoever derives it again gets the same. */
  @Override
  public Derived derive(SummaryId id) {
    var moment = moments.atPosition(moments.newestComplete().position());
    var summary =
        summaries.of(state(id.programme(), moment), id.period(), id.onlyCampaign(), moment);
    return derived(summary, moment);
  }

  @Override
  public Printed print(PrintOrder order) {
    var life = order.summary();
    var drafted = life.drafted();
    var moment = moments.atPosition(life.position());
    var state = state(drafted.programme(), moment);
    var summary = summaries.of(state, drafted.period(), drafted.id().onlyCampaign(), moment);
    var issuedOn = order.issuedAt().atZone(Period.ZONE).toLocalDate();
    var document =
        documents.issued(
            summary, state, life, order.year(), order.number(), order.total(), issuedOn);
    var files =
        documents.print(document).stream()
            .map(
                file ->
                    new PrintedFile(file.format(), file.name(), file.mediaType(), file.content()))
            .toList();
    return new Printed(derived(summary, moment), files);
  }

  private Derived derived(Checked summary, Moment moment) {
    return new Derived(
        moment.position(),
        summary.kind(),
        summary.title(),
        summaries.digest(summary),
        failed(summary));
  }

  private ProgrammeState state(String programme, Moment moment) {
    return programmes
        .at(programme, moment.position())
        .orElseThrow(() -> Rejections.notFound("没有编号为“%s”的方案".formatted(programme)));
  }

  private static List<String> failed(Checked summary) {
    return summary.checks().stream().filter(check -> !check.passed()).map(Check::sentence).toList();
  }
}
