package cn.xunbao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * Rules on structure for every module. A rule that matches no class fails, as ArchUnit does by
 * default, so that none can pass because its package was renamed.
 */
public final class HouseRules {

  private static final Set<String> INJECTING_ANNOTATIONS =
      Set.of("Autowired", "Inject", "Resource", "Value", "PersistenceContext");

  private HouseRules() {}

  /** The classes of a package and those below it, without tests and test jars. */
  public static JavaClasses productionClasses(String basePackage) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages(basePackage);
  }

  /**
   * Features don't depend on one another in circles. A feature is a package directly below {@code
   * basePackage} with all that is below it.
   */
  public static ArchRule noPackageCycles(String basePackage) {
    return slices()
        .matching(basePackage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("dependencies point one way");
  }

  /** Each package has a package-info with {@code @NullMarked}. */
  public static ArchRule nullMarkedPackages() {
    return classes()
        .should(HouseConditions.resideInAPackageAnnotatedWith(NullMarked.class))
        .because("NullAway checks null-marked packages only");
  }

  /**
   * Nobody asks the machine for the time or for chance. {@code now(clock)} with an injected clock
   * is fine; so is {@code System.nanoTime()}, which tells durations and no time.
   *
   * @param allowed full names of the classes that may, for they are the source that others use
   */
  public static ArchRule noSystemClock(String... allowed) {
    var exempt = Set.of(allowed);
    return noClasses()
        .that(
            describe(
                "are not one of " + exempt,
                (JavaClass type) -> !exempt.contains(outermost(type).getName())))
        .should()
        .accessTargetWhere(HouseConditions.asksTheSystemForTimeOrChance())
        .because("time comes from an injected clock, so that history can be told again");
  }

  /** Dependencies come through constructors, whichever library would inject them into fields. */
  public static ArchRule noFieldInjection() {
    return noFields()
        .should()
        .beAnnotatedWith(injecting())
        .because("an object is complete when it is constructed");
  }

  /** No class depends on these packages, in ArchUnit's notation ({@code org.springframework..}). */
  public static ArchRule independentOf(String... packages) {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
  }

  /** Packages are named after features, not after technical layers. */
  public static ArchRule packagesByFeature() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            "..controller..",
            "..controllers..",
            "..service..",
            "..services..",
            "..model..",
            "..models..",
            "..dto..",
            "..entity..",
            "..util..",
            "..utils..",
            "..common..",
            "..misc..")
        .because("what changes together lives together");
  }

  /** Who throws says what went wrong by the exception's type. */
  public static ArchRule noGenericExceptions() {
    return noClasses()
        .should(THROW_GENERIC_EXCEPTIONS)
        .because("a caller can't tell a bare RuntimeException from a defect");
  }

  private static DescribedPredicate<JavaAnnotation<?>> injecting() {
    return describe(
        "an annotation that injects " + INJECTING_ANNOTATIONS,
        annotation -> INJECTING_ANNOTATIONS.contains(annotation.getRawType().getSimpleName()));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }
}
