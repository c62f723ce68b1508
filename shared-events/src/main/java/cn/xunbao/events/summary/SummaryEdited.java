package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * What stands beside the figures of a draft was edited.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param edits what was changed, in this order
 * @param reason why
 */
@EventType("summary.edited")
public record SummaryEdited(
    String programme,
    int campaign,
    String period,
    int edition,
    List<EditorialEdit> edits,
    String reason)
    implements SummaryEvent {
  public SummaryEdited {
    edits = List.copyOf(edits);
  }
}
