package cn.xunbao.query.history;

import cn.xunbao.events.unit.DutiesHandedOver;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitDutiesInherited;
import cn.xunbao.events.unit.UnitEstablished;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import cn.xunbao.events.unit.UnitSplit;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one unit. */
final class UnitFold {

  private @Nullable UnitLife life;

  Told next(UnitEvent event, LocalDate recordedOn, UnaryOperator<String> unitNames) {
    var before = life;
    var after = after(before, event);
    life = after;
    var day = effectiveOn(event, recordedOn);
    return new Told(
        UnitSentences.of(event, unitNames),
        UnitSentences.reason(event),
        before == null ? null : UnitMatter.of(before, day),
        UnitMatter.of(after, day));
  }

  private static UnitLife after(@Nullable UnitLife before, UnitEvent event) {
    if (event instanceof UnitRegistered e) {
      return UnitLife.registered(e.unit(), e.name(), e.kind(), e.aliases(), null);
    }
    if (before == null) {
      throw new IllegalStateException("a unit is registered first: " + event.unit());
    }
    return before.after(event);
  }

  private static LocalDate effectiveOn(UnitEvent event, LocalDate recordedOn) {
    return switch (event) {
      case UnitRegistered e -> recordedOn;
      case UnitEstablished e -> e.on();
      case UnitRenamed e -> e.on();
      case UnitAliasesChanged e -> e.on();
      case UnitClassified e -> e.on();
      case GroupMembersNamed e -> e.on();
      case UnitMerged e -> e.on();
      case UnitSplit e -> e.on();
      case UnitAbolished e -> e.on();
      case UnitDutiesInherited e -> e.on();
      case PersonAppointed e -> e.on();
      case PersonRelieved e -> e.on();
      case DutiesHandedOver e -> e.on();
      case ReportStepsSet e -> recordedOn;
    };
  }
}
