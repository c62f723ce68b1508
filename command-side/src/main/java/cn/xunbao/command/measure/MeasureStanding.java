package cn.xunbao.command.measure;

import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.measure.MeasureLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands after a step.
 *
 * @param programme id of the programme
 * @param measure its id
 * @param kind what kind
 * @param unit code of the unit
 * @param task code of the task
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param caseBy last day on which the unit may state its case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureStanding(
    String programme,
    String measure,
    MeasureKind kind,
    String unit,
    @Nullable String task,
    Stage stage,
    String stageName,
    @Nullable LocalDate caseBy) {

  static MeasureStanding of(MeasureLife life) {
    var proposed = life.proposed();
    return new MeasureStanding(
        proposed.programme(),
        proposed.measure(),
        proposed.kind(),
        proposed.unit(),
        proposed.task(),
        life.stage(),
        life.stage().chinese(),
        life.caseBy());
  }
}
