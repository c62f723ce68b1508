package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary was drafted (拟稿): its figures as of a position, and who it is for.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param kind what it is called, such as 旬简报
 * @param title its title
 * @param position position of the last event that its figures know of
 * @param digest SHA-256 of the RFC 8785 form of the figures, in lower-case hexadecimal
 * @param audience who may read it (知悉范围)
 * @param publicity whether it is published
 * @param withheld codes of tasks that aren't shown to that audience
 * @param countersigners codes of the units that countersign (会签)
 * @param corrects running number of the issue that it corrects; null if it is none
 * @param reason why it was drafted, where it corrects another one
 */
@EventType("summary.drafted")
public record SummaryDrafted(
    String programme,
    int campaign,
    String period,
    int edition,
    String kind,
    String title,
    long position,
    String digest,
    String audience,
    Publicity publicity,
    List<String> withheld,
    List<String> countersigners,
    @Nullable Integer corrects,
    @Nullable String reason)
    implements SummaryEvent {
  public SummaryDrafted {
    withheld = List.copyOf(withheld);
    countersigners = List.copyOf(countersigners);
  }
}
