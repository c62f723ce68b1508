package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a ranking.
 *
 * @param rank its rank, which ties share; null: listed, not ranked
 * @param unit code of the unit
 * @param unitName its name
 * @param value its value
 * @param doneShare the share of its own target that is done, in percent
 * @param gapPoints by how many percentage points it is better than expected: what it is ranked by
 * @param note why it isn't ranked; absent if it is
 * @param basis its report
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RankedUnit(
    @Nullable Integer rank,
    String unit,
    String unitName,
    BigDecimal value,
    @Nullable BigDecimal doneShare,
    BigDecimal gapPoints,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
    Basis basis) {

  RankedUnit ranked(int place) {
    return new RankedUnit(
        place,
        unit,
        unitName,
        value,
        doneShare,
        gapPoints,
        null,
        new Basis(
            basis.figure(),
            basis.name(),
            "第" + place + "名",
            basis.explanation(),
            basis.positions()));
  }

  RankedUnit unranked(String why) {
    return new RankedUnit(null, unit, unitName, value, doneShare, gapPoints, why, basis);
  }
}
