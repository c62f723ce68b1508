package cn.xunbao.events.request;

import cn.xunbao.events.StreamId;
import java.util.Locale;

/** The stream of a question, {@code request:PROGRAMME/R0001}. */
public record RequestId(String programme, String request) implements StreamId {

  /** Most characters of a question's id. */
  public static final int MAX_REQUEST = 12;

  public RequestId {
    StreamId.part("programme", programme, 40);
    StreamId.part("request", request, MAX_REQUEST);
  }

  /** The one with a number, from 1. */
  public static RequestId numbered(String programme, int number) {
    return new RequestId(programme, String.format(Locale.ROOT, "R%04d", number));
  }

  @Override
  public String toString() {
    return "request:" + programme + "/" + request;
  }
}
