package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TrackedItems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Problems of which each is due by 21 April 2023, the end of the day. */
class ProblemItemsTest {

  private static final Instant DEADLINE = SampleProgramme.at("2023-04-21T23:59:59");
  private static final Instant IN_TIME = SampleProgramme.at("2023-04-21T23:59:59").plusMillis(999);
  private static final Instant TOO_LATE = SampleProgramme.at("2023-04-22T00:00:00");
  private static final Instant JUDGED = SampleProgramme.at("2023-04-30T12:00:00");

  private static final ItemLife NOT_ASSIGNED = life("P0001", 1, null, false);
  private static final ItemLife OVERDUE = at(NOT_ASSIGNED, assigned("P0002"), 12);
  private static final ItemLife WAITING = life("P0003", 1, IN_TIME, false);
  private static final ItemLife REPORTED_LATE = life("P0004", 2, TOO_LATE, false);
  private static final ItemLife CLOSED_IN_TIME = life("P0005", 2, IN_TIME, true);
  private static final ItemLife CLOSED_LATE = life("P0006", 2, TOO_LATE, true);

  private static final List<ItemLife> ALL =
      List.of(NOT_ASSIGNED, OVERDUE, WAITING, REPORTED_LATE, CLOSED_IN_TIME, CLOSED_LATE);

  @Test
  void whatTheUnitReportedInTimeIsNotOverdueWhileItWaitsForTheOffice() {
    var figures = Clearance.of(ALL, JUDGED);
    assertThat(figures.open()).isEqualTo(4);
    assertThat(figures.overdue()).isEqualTo(2);
    assertThat(figures.closed()).isEqualTo(2);
    assertThat(figures.closedInTime()).isEqualTo(1);
    assertThat(figures.rate()).isEqualByComparingTo("33.33");
    assertThat(figures.cleared()).isFalse();
  }

  @Test
  void problemsAreClearedWhenNoneIsOverdueAndARateOfNothingIsNone() {
    assertThat(Clearance.of(List.of(WAITING, CLOSED_LATE), JUDGED).cleared()).isTrue();
    assertThat(Clearance.of(List.of(OVERDUE), DEADLINE).cleared()).isTrue();
    assertThat(Clearance.of(List.of(), JUDGED).rate()).isNull();
  }

  @Test
  void aPeriodShowsWhatWasRaisedAndWhatWasClosedInItOfOneCampaignOrAll() {
    var raisedIn = shown("2023-04-X2", null);
    assertThat(raisedIn.raised()).hasSize(6);
    assertThat(raisedIn.closed()).isEmpty();
    var closedIn = shown("2023-04-X3", null);
    assertThat(closedIn.raised()).isEmpty();
    assertThat(closedIn.closed())
        .extracting(ProblemItems.Row::item)
        .containsExactly("P0005", "P0006");
    assertThat(shown("2023-04-X3", 1).closed()).isEmpty();
    assertThat(shown("2023-04-X3", 1).clearance().raised()).isEqualTo(3);
  }

  private static ProblemItems shown(String period, @Nullable Integer campaign) {
    return ProblemItems.of(
        new TrackedItems(ALL, Map.of()), Period.parse(period), JUDGED, campaign, code -> code);
  }

  private static ItemLife life(
      String item, int campaign, @Nullable Instant reportedAt, boolean closed) {
    var raised =
        new ProblemRaised(
            "p",
            item,
            null,
            campaign,
            ProblemSource.HOTLINE,
            ProblemGrade.ORDINARY,
            "占道经营。",
            SampleProgramme.at("2023-04-11T10:00:00"),
            null);
    var life = ItemLife.after(null, raised, SampleProgramme.at("2023-04-11T10:00:00"));
    if (reportedAt == null) {
      return life;
    }
    life = at(life, assigned(item), 12);
    life = at(life, new ItemAcknowledged("p", ItemKind.PROBLEM, item, null, "u"), 13);
    life =
        ItemLife.after(
            life,
            new ItemReported("p", ItemKind.PROBLEM, item, null, "u", "已清理。", List.of()),
            reportedAt);
    if (!closed) {
      return life;
    }
    life = at(life, new ItemChecked("p", ItemKind.PROBLEM, item, null, "u", true, "属实。"), 25);
    return at(life, new ItemClosed("p", ItemKind.PROBLEM, item, null, "u", "销号。"), 25);
  }

  private static ItemAssigned assigned(String item) {
    return new ItemAssigned("p", ItemKind.PROBLEM, item, null, "u", DEADLINE, null);
  }

  private static ItemLife at(ItemLife life, ItemEvent event, int dayOfApril) {
    return ItemLife.after(
        life, event, SampleProgramme.at("2023-04-%02dT10:00:00".formatted(dayOfApril)));
  }
}
