package cn.xunbao.standalone.demo;

import java.util.List;

/**
 * What came of a run of the demo.
 *
 * @param played whether it was played now; false on a folder that held a whole demo already
 * @param receipts receipts that the server gave, later revisions among them
 * @param deviations in Chinese, where the server's figures are not the demo's own; empty: all right
 */
public record DemoResult(boolean played, int receipts, List<String> deviations) {

  /** Whether the server did all as it should. */
  public boolean isRight() {
    return deviations.isEmpty();
  }
}
