package cn.xunbao.edge.sheet;

import cn.xunbao.edge.problem.Fault;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A workbook that came back, in the form of the JSON sheet, so that it is read by the same rules.
 *
 * @param body {@code {"rows": [...]}}; placeholders stand where faults were noted
 * @param cells names of cells by what they became
 * @param faults what a cell can't be, by what it became
 */
public record FilledSheet(ObjectNode body, Map<String, String> cells, List<Fault> faults) {

  public FilledSheet {
    cells = Map.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /** The cell that a pointer is about, or the pointer itself if it is about none. */
  public String cell(String pointer) {
    for (var place = pointer; !place.isEmpty(); ) {
      var cell = cells.get(place);
      if (cell != null) {
        return cell;
      }
      var end = place.lastIndexOf('/');
      place = end < 0 ? "" : place.substring(0, end);
    }
    return pointer;
  }
}
