package cn.xunbao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.annotation.Annotation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** What the rules look for. */
final class HouseConditions {

  private static final Set<String> RANDOM_TYPES =
      Set.of(
          Random.class.getName(),
          SecureRandom.class.getName(),
          "java.util.SplittableRandom",
          ThreadLocalRandom.class.getName());

  private static final Set<String> CLOCK_SOURCES =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

  private HouseConditions() {}

  static ArchCondition<JavaClass> resideInAPackageAnnotatedWith(
      Class<? extends Annotation> annotation) {
    return condition(
        "reside in a package annotated with @" + annotation.getSimpleName(),
        type -> type.getPackage().isAnnotatedWith(annotation));
  }

  static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var message = "%s in %s".formatted(type.getDescription(), type.getSourceCodeLocation());
        events.add(
            holds.test(type)
                ? satisfied(type, message + " does " + description)
                : violated(type, message + " does not " + description));
      }
    };
  }

  static DescribedPredicate<JavaAccess<?>> asksTheSystemForTimeOrChance() {
    return describe(
        "the system's time or chance",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target
                && (asksForTime(target) || asksForChance(target)));
  }

  private static boolean asksForTime(CodeUnitAccessTarget target) {
    var owner = target.getOwner().getName();
    var name = target.getName();
    var ownClock =
        target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isAssignableTo(InstantSource.class));
    if (owner.startsWith("java.time.") && name.equals("now")) {
      return ownClock;
    }
    if (owner.equals(Clock.class.getName()) || owner.equals(InstantSource.class.getName())) {
      return CLOCK_SOURCES.contains(name);
    }
    if (owner.equals(Date.class.getName()) && name.equals("<init>")) {
      return target.getRawParameterTypes().isEmpty();
    }
    return owner.equals("java.lang.System") && name.equals("currentTimeMillis");
  }

  private static boolean asksForChance(CodeUnitAccessTarget target) {
    var owner = target.getOwner().getName();
    var name = target.getName();
    return (RANDOM_TYPES.contains(owner)
            && Set.of("<init>", "current", "getInstanceStrong").contains(name))
        || (owner.equals(UUID.class.getName()) && name.equals("randomUUID"))
        || (owner.equals("java.lang.Math") && name.equals("random"));
  }
}
