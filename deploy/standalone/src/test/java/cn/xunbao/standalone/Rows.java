package cn.xunbao.standalone;

import tools.jackson.databind.JsonNode;

/** Finds a row among those of an answer. */
final class Rows {

  private Rows() {}

  /** The first row whose field has a value. */
  static JsonNode by(JsonNode rows, String field, String value) {
    return rows.valueStream()
        .filter(row -> value.equals(row.get(field).stringValue()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + value + " in " + rows));
  }
}
