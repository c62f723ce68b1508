package cn.xunbao.events.scoring;

import cn.xunbao.events.StreamId;

/** The stream of a programme's assessment, {@code scoring:PROGRAMME}. */
public record ScoringId(String programme) implements StreamId {

  public ScoringId {
    StreamId.part("programme", programme, 40);
  }

  @Override
  public String toString() {
    return "scoring:" + programme;
  }
}
