package cn.xunbao.edge.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one JSON value into ours. */
@FunctionalInterface
interface Reading<T> {

  /** The value; null after noting at {@code pointer} what is wrong with it. */
  @Nullable T read(JsonNode node, String pointer, Faults faults);
}
