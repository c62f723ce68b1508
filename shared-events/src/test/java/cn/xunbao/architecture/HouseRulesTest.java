package cn.xunbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.architecture.planted.circle.left.Left;
import cn.xunbao.architecture.planted.event.ForgottenEvent;
import cn.xunbao.architecture.planted.event.MutableEvent;
import cn.xunbao.architecture.planted.event.OpenStream;
import cn.xunbao.architecture.planted.exception.Thrower;
import cn.xunbao.architecture.planted.injection.Injected;
import cn.xunbao.architecture.planted.unmarked.Unmarked;
import cn.xunbao.architecture.planted.utils.Utils;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule holds for this module and fails on a violation planted for it. */
class HouseRulesTest {

  private static final String BASE = "cn.xunbao";
  private static final String PLANTED = BASE + ".architecture.planted";
  private static final JavaClasses PRODUCTION = HouseRules.productionClasses(BASE);

  @Test
  void testsAreNoProductionClasses() {
    assertThat(PRODUCTION).isNotEmpty();
    assertThat(PRODUCTION)
        .noneMatch(type -> type.getPackageName().startsWith(BASE + ".architecture"));
  }

  @Test
  void featuresDoNotDependOnOneAnotherInCircles() {
    HouseRules.noPackageCycles(BASE).check(PRODUCTION);
    assertThat(violations(HouseRules.noPackageCycles(PLANTED + ".circle"), "circle"))
        .singleElement()
        .asString()
        .contains("Cycle detected", Left.class.getName());
  }

  @Test
  void everyPackageIsNullMarked() {
    HouseRules.nullMarkedPackages().check(PRODUCTION);
    assertThat(violations(HouseRules.nullMarkedPackages(), "unmarked"))
        .singleElement()
        .asString()
        .contains(Unmarked.class.getName());
    assertThat(violations(HouseRules.nullMarkedPackages(), "clock")).isEmpty();
  }

  @Test
  void nobodyAsksTheMachineForTimeOrChance() {
    HouseRules.noSystemClock().check(PRODUCTION);
    assertThat(violations(HouseRules.noSystemClock(), "clock"))
        .hasSize(13)
        .noneMatch(violation -> violation.contains("allowed"));
    var exemptAndAnother =
        new ClassFileImporter().importPackages(PLANTED + ".clock", PLANTED + ".utils");
    assertThat(
            HouseRules.noSystemClock(PLANTED + ".clock.Clocks")
                .evaluate(exemptAndAnother)
                .hasViolation())
        .isFalse();
  }

  @Test
  void nothingIsInjectedIntoFields() {
    HouseRules.noFieldInjection().check(PRODUCTION);
    assertThat(violations(HouseRules.noFieldInjection(), "injection"))
        .singleElement()
        .asString()
        .contains(Injected.class.getName() + ".filled");
  }

  @Test
  void thePublishedLanguageKnowsNoFramework() {
    HouseRules.independentOf("org.springframework..", "org.axonframework..").check(PRODUCTION);
    assertThat(violations(HouseRules.independentOf("java.security.."), "clock"))
        .isNotEmpty()
        .allMatch(violation -> violation.contains("java.security.SecureRandom"));
  }

  @Test
  void packagesAreNamedAfterFeatures() {
    HouseRules.packagesByFeature().check(PRODUCTION);
    assertThat(violations(HouseRules.packagesByFeature(), "utils"))
        .isNotEmpty()
        .anyMatch(violation -> violation.contains(Utils.class.getName()));
  }

  @Test
  void exceptionsSayWhatWentWrongByTheirType() {
    HouseRules.noGenericExceptions().check(PRODUCTION);
    assertThat(violations(HouseRules.noGenericExceptions(), "exception"))
        .singleElement()
        .asString()
        .contains(Thrower.class.getName());
  }

  @Test
  void eventsAreRecordsUnderANameOfTheirOwn() {
    EventRules.eventsAreRecords().check(PRODUCTION);
    EventRules.eventsAreNamed().check(PRODUCTION);
    for (var rule : List.of(EventRules.eventsAreRecords(), EventRules.eventsAreNamed())) {
      assertThat(violations(rule, "event"))
          .singleElement()
          .asString()
          .contains(MutableEvent.class.getName());
    }
  }

  @Test
  void everyEventStandsInTheCatalogue() {
    EventRules.eventsAreCatalogued().check(PRODUCTION);
    assertThat(violations(EventRules.eventsAreCatalogued(), "event"))
        .hasSize(2)
        .anyMatch(violation -> violation.contains(ForgottenEvent.class.getName()));
  }

  @Test
  void aSealedInterfaceClosesEachKindOfStream() {
    EventRules.streamsAreSealed().check(PRODUCTION);
    assertThat(violations(EventRules.streamsAreSealed(), "event"))
        .singleElement()
        .asString()
        .contains(OpenStream.class.getName());
  }

  @Test
  void sqlOnTheTableOfEventsIsFoundHoweverItIsWritten() {
    var planted = Path.of("target", "test-classes", "cn", "xunbao", "architecture", "planted");
    assertThat(EventSql.filesWith(Path.of("target", "classes"))).isEmpty();
    assertThat(EventSql.filesWith(planted))
        .containsExactly(
            "sql/EventQueries$Block.class",
            "sql/EventQueries$Plain.class",
            "sql/EventQueries$Quoted.class");
    assertThat(EventSql.classFiles(planted)).contains("sql/EventQueries$Innocent.class");
  }

  private static List<String> violations(ArchRule rule, String planted) {
    var classes = new ClassFileImporter().importPackages(PLANTED + "." + planted);
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
