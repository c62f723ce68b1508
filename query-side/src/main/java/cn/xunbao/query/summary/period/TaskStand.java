package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.TaskLight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands by its figures at the end of a part.
 *
 * @param light the worst light of them; null where none is lit
 * @param gapPoints the lowest of their gaps, in percentage points
 * @param positions positions of the reports that it rests on
 */
record TaskStand(@Nullable Light light, @Nullable BigDecimal gapPoints, List<Long> positions) {

  /** A task without figures, or none at all. */
  static final TaskStand NONE = new TaskStand(null, null, List.of());

  TaskStand {
    positions = List.copyOf(positions);
  }

  static TaskStand of(List<End> figures) {
    var light = TaskLight.worst(figures.stream().map(end -> end.reading().light()).toList());
    return new TaskStand(
        light.isLit() ? light : null,
        figures.stream()
            .map(end -> end.row().gapPoints())
            .filter(Objects::nonNull)
            .min(BigDecimal::compareTo)
            .orElse(null),
        figures.stream().flatMap(end -> end.positions().stream()).toList());
  }
}
