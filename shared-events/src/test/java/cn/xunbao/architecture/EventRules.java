package cn.xunbao.architecture;

import static cn.xunbao.architecture.HouseConditions.condition;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventType;
import cn.xunbao.events.EventTypes;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Rules on the published language. */
public final class EventRules {

  private EventRules() {}

  /** An event is a record. */
  public static ArchRule eventsAreRecords() {
    return classes().that(areEvents()).should().beRecords();
  }

  /** An event is stored under a name and revision of its own. */
  public static ArchRule eventsAreNamed() {
    return classes().that(areEvents()).should().beAnnotatedWith(EventType.class);
  }

  /** An event stands in the catalogue, else it could be written and never read. */
  public static ArchRule eventsAreCatalogued() {
    return classes()
        .that(areEvents())
        .should(
            condition("stand in EventTypes", type -> EventTypes.all().contains(type.reflect())));
  }

  /** The events of each kind of stream are closed by a sealed interface. */
  public static ArchRule streamsAreSealed() {
    return classes()
        .that(INTERFACES)
        .and()
        .areAssignableTo(DomainEvent.class)
        .and()
        .doNotBelongToAnyOf(DomainEvent.class)
        .should(condition("be sealed", type -> type.reflect().isSealed()));
  }

  private static DescribedPredicate<JavaClass> areEvents() {
    return describe(
        "are events", type -> !type.isInterface() && type.isAssignableTo(DomainEvent.class));
  }
}
