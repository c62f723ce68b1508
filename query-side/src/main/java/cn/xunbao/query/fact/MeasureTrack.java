package cn.xunbao.query.fact;

import cn.xunbao.measure.MeasureLife;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stood at a position, with where it is recorded.
 *
 * @param life how far it has come
 * @param decidedAt when it was decided; null before
 * @param places positions of its events
 */
public record MeasureTrack(MeasureLife life, @Nullable Instant decidedAt, List<Long> places) {

  public MeasureTrack {
    places = List.copyOf(places);
  }
}
