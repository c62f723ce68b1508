package cn.xunbao.query.blame;

import cn.xunbao.query.compare.MovedFigure;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.trace.Origin;
import cn.xunbao.query.trace.Origins;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the events, with author and times, behind what fields and figures say. */
final class Sources {

  private final Origins origins;

  Sources(Origins origins) {
    this.origins = origins;
  }

  /** The event behind each field, and behind each derived figure those that it rests on. */
  List<Blamed> blame(List<Field> fields, List<Basis> figures) {
    var events =
        at(
            Stream.concat(
                    fields.stream().map(field -> field.settings().getLast().position()),
                    figures.stream().flatMap(figure -> figure.positions().stream()))
                .toList());
    return Stream.concat(
            fields.stream().map(field -> blamed(field, events)),
            figures.stream().map(figure -> blamed(figure, events)))
        .toList();
  }

  private static Blamed blamed(Field field, Map<Long, Origin> events) {
    var set = field.settings().getLast();
    return new Blamed(
        field.field(),
        field.name(),
        set.value(),
        field.valueAt(set.position() - 1),
        events.get(set.position()),
        null,
        List.of());
  }

  private static Blamed blamed(Basis figure, Map<Long, Origin> events) {
    var inputs = known(figure.positions(), events);
    return new Blamed(
        figure.figure(),
        "“%s”数值与亮灯".formatted(figure.name()),
        figure.value(),
        null,
        inputs.isEmpty() ? null : inputs.getLast(),
        figure.explanation(),
        inputs);
  }

  /**
   * What was known of fields at one position and at a later one.
   *
   * @param all also of those of which the same was known
   */
  List<Changed> changes(
      List<OfTask> fields, long from, long to, List<MovedFigure> figures, boolean all) {
    var changed =
        fields.stream()
            .filter(
                one -> all || !Objects.equals(one.field().valueAt(from), one.field().valueAt(to)))
            .toList();
    var events =
        at(
            Stream.concat(
                    changed.stream().flatMap(one -> one.field().setBetween(from, to).stream()),
                    figures.stream().flatMap(figure -> figure.positions().stream()))
                .toList());
    return Stream.concat(
            changed.stream().map(one -> changed(one, from, to, events)),
            figures.stream().map(figure -> changed(figure, events)))
        .toList();
  }

  private static Changed changed(OfTask one, long from, long to, Map<Long, Origin> events) {
    var field = one.field();
    return new Changed(
        field.field(),
        field.name(),
        one.task(),
        field.valueAt(from),
        field.valueAt(to),
        null,
        known(field.setBetween(from, to), events));
  }

  private static Changed changed(MovedFigure moved, Map<Long, Origin> events) {
    var from = moved.from();
    var to = moved.to();
    return new Changed(
        moved.figure().figure(),
        "“%s”数值与亮灯".formatted(moved.figure().name()),
        null,
        from == null ? null : from.value(),
        to == null ? null : to.value(),
        moved.figure().explanation(),
        known(moved.positions(), events));
  }

  private Map<Long, Origin> at(Collection<Long> positions) {
    return origins.at(positions.stream().distinct().toList(), unit -> true).stream()
        .collect(Collectors.toMap(Origin::position, origin -> origin));
  }

  private static List<Origin> known(List<Long> positions, Map<Long, Origin> events) {
    return positions.stream().map(events::get).filter(Objects::nonNull).toList();
  }

  /**
   * A field, and whose it is.
   *
   * @param task code of the task that it is about; null: of what was asked for
   * @param field the field
   */
  record OfTask(@Nullable String task, Field field) {}
}
