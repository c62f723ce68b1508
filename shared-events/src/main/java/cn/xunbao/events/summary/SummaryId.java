package cn.xunbao.events.summary;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one edition of a summary, {@code summary:PROGRAMME/CAMPAIGN/PERIOD/EDITION}.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign that it is about; {@value #WHOLE}: all
 * @param period code of the period
 * @param edition 1 for the first; a correction notice (更正通报) is the next
 */
public record SummaryId(String programme, int campaign, String period, int edition)
    implements StreamId {

  /** Stands for the ordinal of a campaign where a summary is about all of them. */
  public static final int WHOLE = 0;

  private static final Pattern LOCAL =
      Pattern.compile("(\\d{4}[0-9A-Z-]{0,6})\\.(\\d{1,2})\\.([1-9]\\d{0,2})");

  public SummaryId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("period", period, 10);
    if (campaign < WHOLE || edition < 1) {
      throw new IllegalArgumentException(
          "campaign: %d, edition: %d (expected: from 0 and from 1)".formatted(campaign, edition));
    }
  }

  /**
   * Reads the id that {@link #local} makes.
   *
   * @return empty if it is none
   */
  public static Optional<SummaryId> of(String programme, String local) {
    var parts = LOCAL.matcher(local);
    return parts.matches() && StreamId.isPart(programme, ProgrammeId.MAX_ID)
        ? Optional.of(
            new SummaryId(
                programme,
                Integer.parseInt(parts.group(2)),
                parts.group(1),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  /** Its id within the programme, such as {@code 2023-03-X3.0.1}. */
  public String local() {
    return period + "." + campaign + "." + edition;
  }

  /** Ordinal of the campaign that it is confined to; null: all. */
  public @Nullable Integer onlyCampaign() {
    return campaign == WHOLE ? null : campaign;
  }

  @Override
  public String toString() {
    return "summary:" + programme + "/" + campaign + "/" + period + "/" + edition;
  }
}
