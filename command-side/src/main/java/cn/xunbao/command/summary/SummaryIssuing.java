package cn.xunbao.command.summary;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.SerialAssigned;
import cn.xunbao.events.summary.SerialId;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.period.Period;
import cn.xunbao.summary.SummaryLife;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/** Issuing gives a number away and freezes the summary: both facts in one unit of work. */
public class SummaryIssuing {

  private final Repository<Summary> summaries;
  private final Repository<SummarySerial> serials;

  SummaryIssuing(Repository<Summary> summaries, Repository<SummarySerial> serials) {
    this.summaries = summaries;
    this.serials = serials;
  }

  /** Whose numbers a summary's is one of. */
  static SerialId serialOf(SummaryId summary) {
    return new SerialId(
        summary.programme(), summary.campaign(), Period.parse(summary.period()).kind().name());
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Issue command, MetaData metadata) throws Exception {
    var by = EventMetadata.fromMap(metadata);
    var id = command.target();
    var summary = summaries.load(id.toString());
    var issued = summary.invoke(s -> s.decide(command, by));
    var serial = serialOf(id);
    serials
        .loadOrCreate(serial.toString(), SummarySerial::new)
        .execute(
            s ->
                s.assign(
                    new SerialAssigned(
                        id.programme(),
                        id.campaign(),
                        serial.kind(),
                        command.number(),
                        command.total(),
                        id.period(),
                        id.edition())));
    return summary.invoke(s -> s.record(issued));
  }
}
