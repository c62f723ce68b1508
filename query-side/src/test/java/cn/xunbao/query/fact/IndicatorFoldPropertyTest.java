package cn.xunbao.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorLinked;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of three indicators, each with its own order, put beside one another. */
class IndicatorFoldPropertyTest {

  private static final String PROGRAMME = "sample";
  private static final Instant AT = Instant.parse("2023-04-11T02:00:00Z");
  private static final IndicatorDefinition PLANNED =
      new IndicatorDefinition(
          "i", "总量", Measure.CUMULATIVE, "家", Direction.HIGHER_IS_BETTER, target("100"), null);

  @Property(tries = 200)
  void theFactsFoldToWhatTheStreamsFoldTo(@ForAll long seed) {
    var random = new Random(seed);
    var history = interleaved(streams(random), random);
    var expected = new HashMap<String, IndicatorLife>();
    for (var n = 0; n < history.size(); n++) {
      var noted = new Noted<>(history.get(n), "统筹", AT, n + 1);
      expected.merge(
          noted.event().indicator(),
          IndicatorLife.PLANNED.after(noted),
          (before, first) -> before.after(noted));
    }

    assertThat(read(history).lives()).isEqualTo(expected);
  }

  @Property(tries = 200)
  void theOrderOfFactsOfDifferentIndicatorsDoesNotMatter(@ForAll long seed) {
    var random = new Random(seed);
    var streams = streams(random);
    var one = read(interleaved(streams, random));
    var other = read(interleaved(streams, random));

    for (var code : streams.keySet()) {
      assertThat(said(one.of(code))).isEqualTo(said(other.of(code)));
    }
  }

  /** What follows from a life, at each month's end. */
  private static List<Object> said(IndicatorLife life) {
    var all = new ArrayList<Object>();
    for (var n = 1; n <= 12; n++) {
      var month = new Period(PeriodKind.MONTH, 2023, n);
      all.add(life.on(month.lastDay(), PLANNED));
      all.add(life.isDueIn(month));
      all.add(life.valueBy(month.lastDay()).map(Noted::event));
    }
    return all;
  }

  private static Map<String, List<IndicatorEvent>> streams(Random random) {
    var streams = new LinkedHashMap<String, List<IndicatorEvent>>();
    for (var code : List.of("i", "j", "k")) {
      var events = new ArrayList<IndicatorEvent>();
      for (var n = random.nextInt(6); n >= 0; n--) {
        events.add(event(code, random));
      }
      streams.put(code, events);
    }
    return streams;
  }

  private static List<IndicatorEvent> interleaved(
      Map<String, List<IndicatorEvent>> streams, Random random) {
    var rest = new ArrayList<>(streams.values().stream().map(ArrayList::new).toList());
    var all = new ArrayList<IndicatorEvent>();
    while (!rest.isEmpty()) {
      all.add(rest.get(random.nextInt(rest.size())).removeFirst());
      rest.removeIf(List::isEmpty);
    }
    return all;
  }

  private static IndicatorEvent event(String code, Random random) {
    var month = new Period(PeriodKind.MONTH, 2023, 1 + random.nextInt(12));
    var figure = String.valueOf(random.nextInt(1000));
    return switch (random.nextInt(4)) {
      case 0 ->
          new TargetSet(PROGRAMME, code, null, target(figure), null, month.firstDay(), "文件", null);
      case 1 ->
          new AvailabilitySet(PROGRAMME, code, null, PeriodKind.MONTH, random.nextInt(60), "月报");
      case 2 -> new IndicatorLinked(PROGRAMME, code, null, random.nextBoolean() ? "x" : null, "同一");
      default ->
          new IndicatorValueReported(
              PROGRAMME,
              code,
              null,
              "u",
              new IndicatorValue(code, new BigDecimal(figure), month.code(), null, null, null));
    };
  }

  private static Target target(String value) {
    return new Target(Operator.AT_LEAST, new BigDecimal(value), null);
  }

  /** Has a history projected, and reads it back. */
  private static IndicatorLives read(List<IndicatorEvent> history) {
    var facts = new TreeMap<String, Object>();
    for (var n = 0; n < history.size(); n++) {
      for (var change : Projector.project(recorded(history.get(n), n + 1))) {
        facts.put(change.kind().name() + "|" + change.key(), change.body());
      }
    }
    return IndicatorLives.at(new InMemory(facts), PROGRAMME, history.size());
  }

  private static RecordedEvent recorded(IndicatorEvent event, long position) {
    var type = EventTypes.typeOf(event.getClass());
    return new RecordedEvent(
        position,
        "e" + position,
        event.id().toString(),
        position,
        type.value(),
        type.revision(),
        AT,
        new EventMetadata("c", "统筹", null, List.of(), null, null, "x", null, AT),
        new Subject(PROGRAMME, null, null, null),
        event);
  }

  private record InMemory(TreeMap<String, Object> bodies) implements Facts {

    @Override
    public <T> Map<String, T> all(String programme, FactKind<T> kind, long position) {
      return prefixed(programme, kind, "", position);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> prefixed(
        String programme, FactKind<T> kind, String prefix, long position) {
      var found = new LinkedHashMap<String, T>();
      var begins = kind.name() + "|";
      bodies.forEach(
          (key, body) -> {
            if (key.startsWith(begins + prefix)) {
              found.put(key.substring(begins.length()), (T) body);
            }
          });
      return found;
    }

    @Override
    public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
      return Optional.ofNullable(this.<T>all(programme, kind, position).get(key));
    }
  }
}
