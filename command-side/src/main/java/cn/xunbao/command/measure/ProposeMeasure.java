package cn.xunbao.command.measure;

import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureProposed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a measure (拟采取措施).
 *
 * @param programme id of the programme
 * @param task code of the task; null if it is about none
 * @param unit code of the unit
 * @param kind what kind
 * @param facts positions of the facts that it rests on
 * @param competentBody who may decide it
 * @param text what is held against the unit, or praised
 */
record ProposeMeasure(
    String programme,
    @Nullable String task,
    String unit,
    MeasureKind kind,
    List<Long> facts,
    String competentBody,
    String text) {

  ProposeMeasure {
    facts = List.copyOf(facts);
  }

  MeasureProposed as(String measure) {
    return new MeasureProposed(programme, measure, task, unit, kind, facts, competentBody, text);
  }
}
