package cn.xunbao.query.document.issued;

import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.query.document.Editorial;
import cn.xunbao.query.document.Editorial.Figure;
import cn.xunbao.query.document.Editorial.Named;
import cn.xunbao.query.document.Editorial.Names;
import cn.xunbao.query.document.Imprint;
import cn.xunbao.summary.SummaryLife;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the imprint of an issue from what was drafted and edited. */
public final class Imprints {

  private final List<EditorialEdit> edits;
  private final UnaryOperator<String> names;

  private Imprints(List<EditorialEdit> edits, UnaryOperator<String> names) {
    this.edits = edits;
    this.names = names;
  }

  /**
   * The imprint of an issue.
   *
   * @param code issuer's code of its number; null: none was adopted
   * @param names names of units by their codes
   */
  public static Imprint of(
      SummaryLife life,
      int year,
      int number,
      int total,
      @Nullable String code,
      LocalDate issuedOn,
      UnaryOperator<String> names) {
    var drafted = life.drafted();
    return new Imprint(
        year,
        number,
        total,
        code,
        issuedOn,
        new Imprints(life.edits(), names).editorial(),
        drafted.withheld(),
        drafted.audience(),
        drafted.publicity().chinese(),
        drafted.corrects());
  }

  private Editorial editorial() {
    return new Editorial(
        text(EditKind.OVERVIEW),
        text(EditKind.REQUIREMENTS),
        figures(EditKind.HIGHLIGHT_FIRST),
        figures(EditKind.HIGHLIGHT_DROPPED),
        names(EditKind.PRAISE_ADDED, EditKind.PRAISE_REMOVED),
        names(EditKind.CRITICISM_ADDED, EditKind.CRITICISM_REMOVED));
  }

  private @Nullable String text(EditKind kind) {
    return of(kind).map(EditorialEdit::text).findFirst().orElse(null);
  }

  private List<Figure> figures(EditKind kind) {
    return of(kind).flatMap(Imprints::figure).toList();
  }

  private Names names(EditKind added, EditKind removed) {
    return new Names(
        of(added).flatMap(this::named).toList(),
        of(removed).flatMap(edit -> Stream.ofNullable(edit.unit())).toList());
  }

  private static Stream<Figure> figure(EditorialEdit edit) {
    var task = edit.task();
    var indicator = edit.indicator();
    return task == null || indicator == null
        ? Stream.empty()
        : Stream.of(new Figure(task, indicator));
  }

  private Stream<Named> named(EditorialEdit edit) {
    var unit = edit.unit();
    var text = edit.text();
    return unit == null || text == null
        ? Stream.empty()
        : Stream.of(new Named(unit, names.apply(unit), text));
  }

  private Stream<EditorialEdit> of(EditKind kind) {
    return edits.stream().filter(edit -> edit.kind() == kind);
  }
}
