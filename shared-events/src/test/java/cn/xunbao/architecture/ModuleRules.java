package cn.xunbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of a module that runs on a server. Each module has a test that says what it is called,
 * which of its classes may ask the machine for time or chance, and what it must not know.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleRules {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String STORAGE = "cn/xunbao/storage/";

  private final String basePackage;
  private final List<String> clocks;
  private final List<String> unknown;
  private final JavaClasses production;

  /**
   * Rules for one module.
   *
   * @param basePackage its base package
   * @param clocks classes that are the source of time or chance for others, by their full names
   * @param unknown packages that it must not depend on, in ArchUnit's notation
   */
  protected ModuleRules(String basePackage, List<String> clocks, List<String> unknown) {
    this.basePackage = basePackage;
    this.clocks = clocks;
    this.unknown = unknown;
    this.production = HouseRules.productionClasses(basePackage);
  }

  /** The classes that the rules are checked on. */
  protected final JavaClasses production() {
    return production;
  }

  @Test
  void featuresDoNotDependOnOneAnotherInCircles() {
    HouseRules.noPackageCycles(basePackage).allowEmptyShould(isOnePackage()).check(production);
  }

  @Test
  void everyPackageIsNullMarked() {
    HouseRules.nullMarkedPackages().check(production);
  }

  @Test
  void nobodyAsksTheMachineForTimeOrChanceButTheirSources() {
    HouseRules.noSystemClock(clocks.toArray(String[]::new)).check(production);
    for (var clock : clocks) {
      assertThat(production.contain(clock)).as("%s exists", clock).isTrue();
      assertThat(
              HouseRules.noSystemClock(
                      clocks.stream().filter(c -> !c.equals(clock)).toArray(String[]::new))
                  .evaluate(production)
                  .hasViolation())
          .as("%s needs to be allowed to", clock)
          .isTrue();
    }
  }

  @Test
  void nothingIsInjectedIntoFields() {
    HouseRules.noFieldInjection().check(production);
  }

  @Test
  void packagesAreNamedAfterFeatures() {
    HouseRules.packagesByFeature().check(production);
  }

  @Test
  void exceptionsSayWhatWentWrongByTheirType() {
    HouseRules.noGenericExceptions().check(production);
  }

  @Test
  void whatItMustNotKnowItDoesNot() {
    HouseRules.independentOf(unknown.toArray(String[]::new)).check(production);
  }

  @Test
  void sqlOnEventsIsInTheStorageAlone() {
    assertThat(EventSql.classFiles(CLASSES)).isNotEmpty();
    assertThat(EventSql.filesWith(CLASSES)).allMatch(file -> file.startsWith(STORAGE));
  }

  private boolean isOnePackage() {
    return production.stream().map(type -> type.getPackageName()).distinct().count() == 1;
  }
}
