package cn.xunbao.query.meeting;

import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.item.ItemLife;
import cn.xunbao.query.fact.MeetingFact;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.item.ItemRow;
import cn.xunbao.query.request.QuestionRow;
import cn.xunbao.query.summary.IndicatorRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the agenda of the next meeting, for it is open.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param campaign ordinal of the campaign that it is confined to; null: all
 * @param carried decided items of meetings before, still open
 * @param overdueProblems problems past their deadline
 * @param openInstructions leaders' instructions that were not reported back
 * @param questions questions that wait for an answer
 * @param period code of the 旬 that the red lights are of; null before the first of the plan's year
 *     has ended
 * @param redLights indicators with a red light in that 旬
 */
record Agenda(
    Instant asOf,
    long position,
    String programme,
    @Nullable Integer campaign,
    List<Carried> carried,
    List<ItemRow> overdueProblems,
    List<ItemRow> openInstructions,
    List<QuestionRow> questions,
    @Nullable String period,
    List<IndicatorRow> redLights) {

  Agenda {
    carried = List.copyOf(carried);
    redLights = List.copyOf(redLights);
  }

  /**
   * An item that is carried over.
   *
   * @param times how many meetings it has been carried over
   * @param item how it stands
   */
  record Carried(int times, ItemRow item) {}

  /** The decided items that are open, with the number of meetings since. */
  static List<Carried> carried(
      TrackedItems decisions,
      List<MeetingFact> meetings,
      @Nullable Integer campaign,
      Instant asOf,
      UnaryOperator<String> names) {
    return decisions.lives().stream()
        .filter(life -> life.isOpen() && concerns(life, campaign))
        .map(life -> new Carried(meetingsSince(life, meetings), ItemRow.of(life, asOf, names)))
        .toList();
  }

  static boolean concerns(ItemLife life, @Nullable Integer campaign) {
    return campaign == null || campaign.equals(life.opening().campaign());
  }

  /** Meetings of the same circle that were held after the one that decided on the item. */
  private static int meetingsSince(ItemLife life, List<MeetingFact> meetings) {
    var decidedBy = ((DecisionTaken) life.opening()).meeting();
    return meetings.stream()
        .map(MeetingFact::minutes)
        .filter(minutes -> minutes.meeting().equals(decidedBy))
        .findFirst()
        .map(
            own ->
                Math.toIntExact(
                    meetings.stream()
                        .map(MeetingFact::minutes)
                        .filter(other -> Objects.equals(other.campaign(), own.campaign()))
                        .filter(other -> other.heldAt().isAfter(own.heldAt()))
                        .count()))
        .orElse(0);
  }
}
