package cn.xunbao.query.blame;

import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.FactSteps;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.succession.PostHeld;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a unit on a day, with the events that set it. */
final class UnitFields {

  private final Facts facts;
  private final Chronicle chronicle;

  UnitFields(Facts facts, Chronicle chronicle) {
    this.facts = facts;
    this.chronicle = chronicle;
  }

  /**
   * The fields of a unit.
   *
   * @param position position of the last event that counts
   */
  List<Field> of(String code, long position, LocalDate on, UnaryOperator<String> unitNames) {
    var words = new Words(unitNames);
    var lives = steps(code, position);
    return Stream.of(
            Field.of("name", "名称", lives, life -> life.nameOn(on)),
            Field.of("aliases", "别称", lives, life -> joined(life.aliasesOn(on))),
            Field.of("relation", "隶属关系", lives, life -> relation(life, on)),
            Field.of("peerGroup", "同类组", lives, life -> life.standingOn(on).peerGroup()),
            Field.of("members", "所含单位", lives, life -> words.units(life.membersOn(on))),
            Field.of("people", "在职人员", lives, life -> people(life, on)),
            Field.of("predecessors", "承接自", lives, life -> words.units(life.predecessors())),
            Field.of("end", "撤并", lives, life -> end(life, words)),
            Field.of("reportSteps", "报送内部环节", lives, UnitFields::reportSteps))
        .filter(Field::isKnown)
        .toList();
  }

  private SortedMap<Long, UnitLife> steps(String code, long position) {
    var stream = new UnitId(code).toString();
    var steps = new TreeMap<Long, UnitLife>();
    FactSteps.unit(facts, code, position)
        .forEach(
            (version, life) ->
                chronicle.positionOf(stream, version).ifPresent(at -> steps.put(at, life)));
    return steps;
  }

  private static @Nullable String relation(UnitLife life, LocalDate on) {
    var relation = life.standingOn(on).relation();
    return relation == null ? null : relation.title();
  }

  private static @Nullable String people(UnitLife life, LocalDate on) {
    return joined(
        life.posts().stream()
            .filter(held -> held.isHeldOn(on))
            .map(PostHeld::person)
            .map(person -> "%s（%s）".formatted(person.name(), person.post()))
            .toList());
  }

  private static @Nullable String end(UnitLife life, Words words) {
    var end = life.end();
    return end == null ? null : "%s起由%s承接".formatted(end.on(), words.unit(end.successor()));
  }

  private static @Nullable String reportSteps(UnitLife life) {
    return joined(life.approvalSteps().stream().map(ApprovalStep::name).toList());
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("、"));
  }
}
