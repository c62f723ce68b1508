package cn.xunbao.events.measure;

import cn.xunbao.events.StreamId;
import java.util.Locale;

/** The stream of a measure, {@code measure:PROGRAMME/C0001}. */
public record MeasureId(String programme, String measure) implements StreamId {

  /** Most characters of a measure's id. */
  public static final int MAX_MEASURE = 12;

  public MeasureId {
    StreamId.part("programme", programme, 40);
    StreamId.part("measure", measure, MAX_MEASURE);
  }

  /** The one with a number, from 1. */
  public static MeasureId numbered(String programme, int number) {
    return new MeasureId(programme, String.format(Locale.ROOT, "C%04d", number));
  }

  @Override
  public String toString() {
    return "measure:" + programme + "/" + measure;
  }
}
