package cn.xunbao.command.measure;

import java.util.List;

/**
 * Knows which facts there are; positions are numbered on the other side, so whoever runs both sides
 * in one process provides it. Without it positions are recorded as given.
 */
@FunctionalInterface
public interface CitedFacts {

  /** Those of some positions that are no facts of a programme. */
  List<Long> unknown(String programme, List<Long> positions);
}
