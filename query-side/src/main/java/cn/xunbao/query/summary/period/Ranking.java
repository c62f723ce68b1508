package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Peers;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of one peer group by one indicator.
 *
 * @param indicator name of the indicator
 * @param unitOfMeasure unit of its values
 * @param group the peer group (同类单位)
 * @param ranked whether there are ranks at all
 * @param note why there are none; absent if there are
 * @param units the units, the best first; those that are only listed last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ranking(
    String indicator,
    @Nullable String unitOfMeasure,
    String group,
    boolean ranked,
    @Nullable String note,
    List<RankedUnit> units) {

  private static final String OUTSIDE = "垂管、党委、司法机关只列示，不参加排名";

  public Ranking {
    units = List.copyOf(units);
  }

  /**
   * Ranks the units of a group.
   *
   * @param peers those that may be ranked
   * @param outside those that are only listed
   */
  static Ranking of(
      String indicator,
      @Nullable String unitOfMeasure,
      String group,
      List<RankedUnit> peers,
      List<RankedUnit> outside) {
    var ordered =
        peers.stream()
            .sorted(
                Comparator.comparing(RankedUnit::gapPoints)
                    .reversed()
                    .thenComparing(RankedUnit::unit))
            .toList();
    var ranked = ordered.size() >= Peers.FEWEST;
    var tooFew = "同类单位仅%s个，不足%s个，不排名".formatted(ordered.size(), Peers.FEWEST);
    var rows = new ArrayList<RankedUnit>();
    for (var unit : ordered) {
      var better =
          ordered.stream()
              .filter(other -> other.gapPoints().compareTo(unit.gapPoints()) > 0)
              .count();
      rows.add(ranked ? unit.ranked(Math.toIntExact(better) + 1) : unit.unranked(tooFew));
    }
    outside.stream()
        .sorted(Comparator.comparing(RankedUnit::unit))
        .forEach(unit -> rows.add(unit.unranked(OUTSIDE)));
    return new Ranking(indicator, unitOfMeasure, group, ranked, ranked ? null : tooFew, rows);
  }
}
