package cn.xunbao.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office says in a document beside the figures.
 *
 * @param overview how things stand on the whole (总体情况)
 * @param requirements what is asked of the units (工作要求)
 * @param first highlights that come first, in this order
 * @param dropped highlights that are left out
 * @param praised names for praise that were added or removed
 * @param criticised names for criticism that were added or removed
 */
public record Editorial(
    @Nullable String overview,
    @Nullable String requirements,
    List<Figure> first,
    List<Figure> dropped,
    Names praised,
    Names criticised) {

  public Editorial {
    first = List.copyOf(first);
    dropped = List.copyOf(dropped);
  }

  /** A figure, by the codes of its task and indicator. */
  public record Figure(String task, String indicator) {}

  /**
   * Names that an office has changed.
   *
   * @param added who is named, with the words
   * @param removed codes of units that aren't named
   */
  public record Names(List<Named> added, List<String> removed) {

    public Names {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /**
   * Somebody who is named.
   *
   * @param unit code of the unit
   * @param name its name
   * @param text why
   */
  public record Named(String unit, String name, String text) {}
}
