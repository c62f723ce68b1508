package cn.xunbao.events.summary;

/** What can be edited in a summary; figures can't. */
public enum EditKind {
  /** The overview (总体情况) says this. */
  OVERVIEW(true, false, false),
  /** What is asked of the units (工作要求) says this. */
  REQUIREMENTS(true, false, false),
  /** A derived highlight (工作亮点) comes first. */
  HIGHLIGHT_FIRST(false, true, false),
  /** A derived highlight is left out. */
  HIGHLIGHT_DROPPED(false, true, false),
  /** A derived highlight is taken again. */
  HIGHLIGHT_TAKEN(false, true, false),
  /** A unit is named for praise (表扬). */
  PRAISE_ADDED(true, false, true),
  /** A unit is no longer named for praise. */
  PRAISE_REMOVED(false, false, true),
  /** A unit is named for criticism (批评). */
  CRITICISM_ADDED(true, false, true),
  /** A unit is no longer named for criticism. */
  CRITICISM_REMOVED(false, false, true);

  private final boolean text;
  private final boolean figure;
  private final boolean unit;

  EditKind(boolean text, boolean figure, boolean unit) {
    this.text = text;
    this.figure = figure;
    this.unit = unit;
  }

  /** Whether it has words of its own. */
  public boolean hasText() {
    return text;
  }

  /** Whether it is about a figure, named by task and indicator. */
  public boolean hasFigure() {
    return figure;
  }

  /** Whether it is about a unit. */
  public boolean hasUnit() {
    return unit;
  }

  /** What it is about: a later edit of the same subject takes the place of an earlier one. */
  String subject() {
    return hasFigure()
        ? "HIGHLIGHT"
        : hasUnit() ? name().substring(0, name().indexOf('_')) : name();
  }
}
