package cn.xunbao.events.summary;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;

/**
 * The stream of the running numbers of one kind of summaries, {@code
 * serial:PROGRAMME/CAMPAIGN/KIND}.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; {@link SummaryId#WHOLE}: all
 * @param kind name of the kind of periods
 */
public record SerialId(String programme, int campaign, String kind) implements StreamId {

  public SerialId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("kind", kind, 20);
  }

  @Override
  public String toString() {
    return "serial:" + programme + "/" + campaign + "/" + kind;
  }
}
