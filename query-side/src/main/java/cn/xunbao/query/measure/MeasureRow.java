package cn.xunbao.query.measure;

import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.measure.MeasureLife.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands.
 *
 * @param measure its id
 * @param kind what kind
 * @param kindName the same in Chinese
 * @param unit code of the unit
 * @param unitName its name
 * @param task code of the task that it is about
 * @param facts positions of the facts that it rests on
 * @param competentBody who may decide it
 * @param text what is held against the unit, or praised
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param inForce whether it has been taken and stands
 * @param caseBy last day on which the unit may state its case
 * @param document the document of the decision
 * @param effect what follows for the unit
 */
public record MeasureRow(
    String measure,
    MeasureKind kind,
    String kindName,
    String unit,
    String unitName,
    @Nullable String task,
    List<Long> facts,
    String competentBody,
    String text,
    Stage stage,
    String stageName,
    boolean inForce,
    @Nullable LocalDate caseBy,
    @Nullable String document,
    @Nullable String effect) {

  /** The row of a measure. */
  public static MeasureRow of(MeasureLife life, UnaryOperator<String> names) {
    var proposed = life.proposed();
    var decided = life.decided();
    return new MeasureRow(
        proposed.measure(),
        proposed.kind(),
        proposed.kind().chinese(),
        proposed.unit(),
        names.apply(proposed.unit()),
        proposed.task(),
        proposed.facts(),
        proposed.competentBody(),
        proposed.text(),
        life.stage(),
        life.stage().chinese(),
        life.isInForce(),
        life.caseBy(),
        decided == null ? null : decided.document(),
        decided == null ? null : decided.effect());
  }
}
