package cn.xunbao.events.scoring;

import cn.xunbao.events.StreamId;

/**
 * The stream of a published list of scores, {@code scores:PROGRAMME/FROM_TO}; so a range of periods
 * has one list.
 */
public record ScoreListId(String programme, String list) implements StreamId {

  /** Longest id of a list. */
  public static final int MAX_LIST = 25;

  public ScoreListId {
    StreamId.part("programme", programme, 40);
    StreamId.part("list", list, MAX_LIST);
  }

  /** The list of a range of periods, by their codes. */
  public static ScoreListId of(String programme, String from, String to) {
    return new ScoreListId(programme, from + "_" + to);
  }

  @Override
  public String toString() {
    return "scores:" + programme + "/" + list;
  }
}
