package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that may be praised or criticised (拟表扬、拟批评). Nobody is by this alone: an office decides.
 *
 * @param unit code of the unit
 * @param unitName its name
 * @param reasons why, each with the facts that it rests on
 * @param note what must be minded with such a unit; absent if nothing
 */
public record Candidate(
    String unit,
    String unitName,
    List<Basis> reasons,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
