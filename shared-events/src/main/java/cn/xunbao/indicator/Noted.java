package cn.xunbao.indicator;

import java.time.Instant;

/**
 * An event with when and where it was recorded.
 *
 * @param <E> the event
 * @param event the event
 * @param by name of who did it
 * @param at when
 * @param place its position in the chronicle, or in its stream where there is none yet
 */
public record Noted<E>(E event, String by, Instant at, long place) {

  <T> Noted<T> with(T other) {
    return new Noted<>(other, by, at, place);
  }
}
