package cn.xunbao.events.list;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.Locale;

/** The stream of a list, {@code list:PROGRAMME/L0001}. */
public record ListId(String programme, String list) implements StreamId {

  /** Most characters of a list's id. */
  public static final int MAX_LIST = 12;

  public ListId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("list", list, MAX_LIST);
  }

  /** The one with a number, from 1. */
  public static ListId numbered(String programme, int number) {
    return new ListId(programme, String.format(Locale.ROOT, "L%04d", number));
  }

  @Override
  public String toString() {
    return "list:" + programme + "/" + list;
  }
}
