package cn.xunbao.query.fact;

import cn.xunbao.events.item.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keys that more than one place makes. */
final class FactKeys {

  /** Place of the unit in the keys of reports, from 0. */
  private static final int UNIT = 2;

  /** Of the greatest position. */
  private static final int DIGITS = 19;

  private FactKeys() {}

  /** Key of what one unit says of one task in one period; a period's rows stand together. */
  static String report(String period, String task, String unit) {
    return period + "/" + task + "/" + unit;
  }

  /** Key of a step in the life of that report, or of such like; they stand in their order. */
  static String step(String of, long position) {
    var digits = Long.toString(position);
    return of + "/" + "0".repeat(DIGITS - digits.length()) + digits;
  }

  /** Key of a rule's version; versions stand in their order. */
  static String version(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /** Key of an item; those of a kind stand together. */
  static String item(ItemKind kind, String item) {
    return kind + "/" + item;
  }

  /** Key of the report that a step belongs to. */
  static String reportOfStep(String step) {
    return step.substring(0, step.lastIndexOf('/'));
  }

  /** Position of a step. */
  static long positionOfStep(String step) {
    return Long.parseLong(step.substring(step.lastIndexOf('/') + 1));
  }

  /** Code of the unit in the key of a report or of one of its steps. */
  static String unitOfReport(String key) {
    return key.split("/", UNIT + 2)[UNIT];
  }

  /** Positions of the events behind keys that end with one, by what stands before it. */
  static Map<String, List<Long>> places(Collection<String> keys) {
    var places = new LinkedHashMap<String, List<Long>>();
    keys.forEach(
        key ->
            places
                .computeIfAbsent(reportOfStep(key), of -> new ArrayList<>())
                .add(positionOfStep(key)));
    return places;
  }
}
