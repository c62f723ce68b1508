package cn.xunbao.succession;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitRenamed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitLifeTest {

  private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

  @Test
  void theOldNameHoldsUntilTheDayAndStaysAnAlias() {
    var unit = after(renamed("市卫生健康局", APRIL));

    assertThat(unit.nameOn(MARCH)).isEqualTo("市卫健局");
    assertThat(unit.nameOn(APRIL)).isEqualTo("市卫生健康局");
    assertThat(unit.aliasesOn(MARCH)).containsExactly("卫健局");
    assertThat(unit.aliasesOn(APRIL)).containsExactly("卫健局", "市卫健局");
  }

  @Test
  void aNameRecordedLaterForAnEarlierDayDoesNotHideTheOneThatFollows() {
    var unit = after(renamed("新名", JUNE), renamed("中间名", APRIL));

    assertThat(unit.nameOn(APRIL)).isEqualTo("中间名");
    assertThat(unit.nameOn(JUNE)).isEqualTo("新名");
  }

  @Test
  void ofTwoNamesForOneDayTheOneRecordedLaterCounts() {
    assertThat(after(renamed("错名", APRIL), renamed("正名", APRIL)).nameOn(APRIL)).isEqualTo("正名");
  }

  @Test
  void aliasesAreAddedAndRemoved() {
    var unit =
        after(new UnitAliasesChanged("U", List.of("卫健委"), List.of("卫健局"), APRIL, "统一称谓", null));

    assertThat(unit.aliasesOn(APRIL)).containsExactly("卫健委");
    assertThat(unit.isCalled("卫健委")).isTrue();
    assertThat(unit.isCalled("卫健局")).isFalse();
  }

  @Test
  void itsKindTellsItsRelationUntilSomebodySaysOtherwise() {
    var unit = after(new UnitClassified("U", Relation.VERTICAL, "垂管单位", APRIL, "体制调整", null));

    assertThat(unit.standingOn(MARCH)).isEqualTo(new Standing(Relation.GOVERNMENT, null));
    assertThat(unit.standingOn(APRIL)).isEqualTo(new Standing(Relation.VERTICAL, "垂管单位"));
  }

  @Test
  void aPostIsHeldFromTheFirstDayToTheDayOfRelief() {
    var unit =
        after(
            new PersonAppointed("U", "p1", "向明", "副局长", APRIL, "任职", null),
            new PersonRelieved("U", "p1", "向明", "副局长", JUNE, "调离", null));

    assertThat(unit.posts())
        .containsExactly(new PostHeld(new PersonInPost("p1", "向明", "副局长"), APRIL, JUNE));
    assertThat(unit.posts().getFirst().isHeldOn(MARCH)).isFalse();
    assertThat(unit.posts().getFirst().isHeldOn(APRIL)).isTrue();
    assertThat(unit.posts().getFirst().isHeldOn(JUNE)).isFalse();
  }

  private static UnitLife after(UnitEvent... events) {
    return Stream.of(events)
        .reduce(
            UnitLife.registered("U", "市卫健局", "DEPARTMENT", List.of("卫健局"), null),
            UnitLife::after,
            (one, other) -> other);
  }

  private static UnitRenamed renamed(String name, LocalDate on) {
    return new UnitRenamed("U", name, "市卫健局", on, "机构改革", null);
  }
}
