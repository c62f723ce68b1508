package cn.xunbao.command.measure;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.measure.MeasureLife;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes measures under the next number of their programme. */
public class MeasureProposing {

  private final Repository<Measure> measures;
  private final StreamNumbers numbers;

  MeasureProposing(Repository<Measure> measures, StreamNumbers numbers) {
    this.measures = measures;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<MeasureLife> handle(ProposeMeasure command) throws Exception {
    var number = numbers.next(n -> MeasureId.numbered(command.programme(), n));
    var proposed = command.as(MeasureId.numbered(command.programme(), number).measure());
    return measures.newInstance(() -> new Measure(proposed)).invoke(Measure::changed);
  }
}
