package cn.xunbao.query.timeline;

import cn.xunbao.query.history.HistoryItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param about code or id of what it is about
 * @param name what that is called
 * @param items facts, oldest first
 * @param previous cursor of the page before; null at the beginning
 * @param next cursor of the next page; null at the end
 */
record TimelinePage(
    Instant asOf,
    long position,
    String about,
    String name,
    List<HistoryItem> items,
    @Nullable String previous,
    @Nullable String next) {

  static TimelinePage of(Place place, String about, String name, Timelines.Page page) {
    return new TimelinePage(
        place.moment().asOf(),
        place.moment().position(),
        about,
        name,
        page.items(),
        page.previous(),
        page.next());
  }
}
