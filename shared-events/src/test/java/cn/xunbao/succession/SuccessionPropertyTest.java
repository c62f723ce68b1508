package cn.xunbao.succession;

import static cn.xunbao.succession.Units.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.unit.UnitPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Units end at random, each for a later one, so that there are chains and no circles. */
class SuccessionPropertyTest {

  private static final int UNITS = 12;
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  @Property
  void eachPairIsOwedByExactlyOneUnitAndNoneIsLost(@ForAll long seed) {
    var random = new Random(seed);
    var units = reorganised(random);
    var leads = some(random);
    var reported = new HashSet<>(some(random));
    var due = day(random);

    var owing = units.succession().owing(leads, TASK, due, reported::contains);

    assertThat(owing).doesNotHaveDuplicates();
    var ofEach = new ArrayList<String>();
    for (var lead : leads) {
      var one = units.succession().owing(List.of(lead), TASK, due, reported::contains);
      assertThat(one).as("who owes for %s", lead).hasSize(1);
      ofEach.addAll(one);
    }
    assertThat(Set.copyOf(owing)).isEqualTo(Set.copyOf(ofEach));
  }

  @Property
  void whoOwesIsThereOnTheDayOrHasReported(@ForAll long seed) {
    var random = new Random(seed);
    var units = reorganised(random);
    var leads = some(random);
    var reported = new HashSet<>(some(random));
    var due = day(random);

    assertThat(units.succession().owing(leads, TASK, due, reported::contains))
        .allSatisfy(
            unit ->
                assertThat(reported.contains(unit) || ended(units, unit, due).isEmpty())
                    .as("%s on %s", unit, due)
                    .isTrue());
  }

  @Property
  void aUnitThatIsStillThereOrHasReportedOwesForItself(@ForAll long seed) {
    var random = new Random(seed);
    var units = reorganised(random);
    var leads = some(random);
    var reported = new HashSet<>(some(random));
    var due = day(random);

    assertThat(units.succession().owing(leads, TASK, due, reported::contains))
        .containsAll(
            leads.stream()
                .filter(u -> reported.contains(u) || ended(units, u, due).isEmpty())
                .toList());
  }

  @Property
  void whoeverOwesHasAPartAndFollowsALead(@ForAll long seed) {
    var random = new Random(seed);
    var units = reorganised(random);
    var leads = some(random);
    var due = day(random);
    var succession = units.succession();

    assertThat(succession.owing(leads, TASK, due, unit -> false))
        .allSatisfy(
            unit -> {
              assertThat(succession.hasPart(unit, leads, TASK)).isTrue();
              assertThat(succession.hasPart(unit, leads, TASK, due)).isTrue();
              assertThat(leads).anySatisfy(l -> assertThat(succession.follows(unit, l)).isTrue());
            });
  }

  private static List<UnitEnd> ended(Units units, String unit, LocalDate due) {
    return units.find(unit).flatMap(life -> life.endBy(due)).stream().toList();
  }

  private static Units reorganised(Random random) {
    var units = new Units();
    for (var i = 0; i < UNITS - 2; i++) {
      var on = day(random);
      switch (random.nextInt(4)) {
        case 0 -> units.merge(unit(i), later(i, random), on);
        case 1 -> units.abolish(unit(i), later(i, random), on);
        case 2 ->
            units.split(
                unit(i),
                on,
                new UnitPart(unit(UNITS - 1), List.of()),
                new UnitPart(later(i, random), List.of(TASK)));
        default -> {
          // stays
        }
      }
    }
    return units;
  }

  private static String later(int than, Random random) {
    return unit(than + 1 + random.nextInt(UNITS - than - 1));
  }

  private static List<String> some(Random random) {
    return IntStream.range(0, UNITS)
        .filter(i -> random.nextInt(3) == 0)
        .mapToObj(SuccessionPropertyTest::unit)
        .toList();
  }

  private static String unit(int number) {
    return "u" + number;
  }

  private static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(365));
  }
}
