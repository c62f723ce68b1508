package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a programme file define, and what they refer to in other parts; of an amendment
 * also in the plan that it amends.
 */
final class References {

  private static final int MAX_CODE = 60;

  private final Faults faults;
  private final Set<String> units = new HashSet<>();
  private final Set<Integer> campaigns = new HashSet<>();
  private final Set<String> tasks = new HashSet<>();
  private final Set<String> rows = new HashSet<>();
  private final Map<String, @Nullable String> indicators = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Predicate<String> knownUnits;
  private final String unknownUnit;

  /** Of a programme file, which defines all that it refers to. */
  References(Faults faults) {
    this.faults = faults;
    this.knownUnits = units::contains;
    this.unknownUnit = "units 中没有编码为“%s”的单位";
  }

  /** Of something that refers to what is known already. */
  References(
      Faults faults, Predicate<String> knownUnits, Collection<IndicatorDefinition> indicators) {
    this.faults = faults;
    this.knownUnits = knownUnits;
    this.unknownUnit = "没有编码为“%s”的单位";
    indicators.forEach(known -> this.indicators.put(known.code(), known.sameAs()));
  }

  void defineUnit(String code, String pointer) {
    once(units.add(code), pointer, "单位编码“%s”".formatted(code));
  }

  void defineCampaign(int ordinal, String pointer) {
    once(campaigns.add(ordinal), pointer, "序号%d".formatted(ordinal));
  }

  void defineTask(String code, String pointer) {
    once(tasks.add(code), pointer, "任务编码“%s”".formatted(code));
  }

  void defineRow(String code, String pointer) {
    once(rows.add(code), pointer, "分解行编码“%s”".formatted(code));
  }

  /** An indicator, with the one that it says is the same figure. */
  void defineIndicator(String code, String pointer, @Nullable String sameAs, String sameAsPointer) {
    once(!indicators.containsKey(code), pointer, "指标编码“%s”".formatted(code));
    indicators.putIfAbsent(code, sameAs);
    if (sameAs != null) {
      pending.add(
          new Pending(
              sameAsPointer,
              () ->
                  indicators.containsKey(sameAs)
                      ? circular(code, sameAs)
                      : "没有编码为“%s”的指标".formatted(sameAs)));
    }
  }

  /** One unit, or null if none is named. */
  @Nullable String unit(JsonObjectInput input, String name) {
    var code = input.optionalText(name, MAX_CODE);
    if (code != null) {
      unitAt(code, input.pointer(name));
    }
    return code;
  }

  /** Units, each once. */
  List<String> units(JsonObjectInput input, String name, int maxItems) {
    return each(input, name, maxItems, this::unitAt);
  }

  /** Tasks, each once. */
  List<String> tasks(JsonObjectInput input, String name, int maxItems) {
    return each(
        input,
        name,
        maxItems,
        (code, pointer) ->
            pending.add(
                new Pending(
                    pointer, () -> tasks.contains(code) ? null : "没有编码为“%s”的任务".formatted(code))));
  }

  /** Notes every reference that leads nowhere; after everything has been read. */
  void resolve() {
    for (var reference : pending) {
      var fault = reference.fault().get();
      if (fault != null) {
        faults.add(reference.pointer(), FaultCodes.UNKNOWN_VALUE, fault);
      }
    }
  }

  private void unitAt(String code, String pointer) {
    pending.add(
        new Pending(pointer, () -> knownUnits.test(code) ? null : unknownUnit.formatted(code)));
  }

  private @Nullable String circular(String code, String sameAs) {
    var seen = new HashSet<>(Set.of(code));
    for (String next = sameAs; next != null; next = indicators.get(next)) {
      if (!seen.add(next)) {
        return "sameAs 循环：“%s”又指回自身".formatted(next);
      }
    }
    return null;
  }

  private List<String> each(JsonObjectInput input, String name, int maxItems, CodeAt reference) {
    var codes = input.texts(name, maxItems, MAX_CODE);
    if (input.sound(name)) {
      var seen = new HashSet<String>();
      for (var i = 0; i < codes.size(); i++) {
        once(seen.add(codes.get(i)), input.pointer(name, i), "“%s”".formatted(codes.get(i)));
        reference.at(codes.get(i), input.pointer(name, i));
      }
    }
    return codes;
  }

  private void once(boolean first, String pointer, String what) {
    if (!first) {
      faults.add(pointer, FaultCodes.DUPLICATE, what + "重复");
    }
  }

  private interface CodeAt {
    void at(String code, String pointer);
  }

  private interface Check {
    @Nullable String get();
  }

  private record Pending(String pointer, Check fault) {}
}
