package cn.xunbao.events.programme;

import cn.xunbao.events.StreamId;

/** The stream of one programme, {@code programme:ID}. */
public record ProgrammeId(String programme) implements StreamId {

  /** Longest id of a programme. */
  public static final int MAX_ID = 40;

  public ProgrammeId {
    StreamId.part("programme", programme, MAX_ID);
  }

  @Override
  public String toString() {
    return "programme:" + programme;
  }
}
