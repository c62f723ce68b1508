package cn.xunbao.query.fact;

/** Keys that more than one place makes. */
final class FactKeys {

  private FactKeys() {}

  /** Key of what one unit says of one task in one period; a period's rows stand together. */
  static String report(String period, String task, String unit) {
    return period + "/" + task + "/" + unit;
  }
}
