package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * A summary was numbered and issued (编号、印发): from now on it is frozen.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param year year of the number
 * @param number running number in that year, from 1 (第9期)
 * @param total running number over all years (总第9期)
 * @param position position of the last event that its figures know of
 * @param digest SHA-256 of the RFC 8785 form of the figures, in lower-case hexadecimal
 * @param files its rendered files
 */
@EventType("summary.issued")
public record SummaryIssued(
    String programme,
    int campaign,
    String period,
    int edition,
    int year,
    int number,
    int total,
    long position,
    String digest,
    List<IssuedFile> files)
    implements SummaryEvent {
  public SummaryIssued {
    files = List.copyOf(files);
  }
}
