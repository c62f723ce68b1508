package cn.xunbao.query.summary.period;

import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Standing;
import cn.xunbao.query.summary.Wording;
import cn.xunbao.query.summary.Yardstick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks units per indicator within their peer group: by indicators of the same name that different
 * units lead, and by the parts of one target that was broken down over units.
 */
final class Rankings {

  private static final Set<Relation> OUTSIDE =
      Set.of(Relation.VERTICAL, Relation.PARTY, Relation.JUDICIAL);

  private final ProgrammeState state;
  private final Period period;
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  private record Key(String indicator, @Nullable String unitOfMeasure, String group) {}

  private record Group(List<RankedUnit> peers, List<RankedUnit> outside) {

    int size() {
      return peers.size() + outside.size();
    }
  }

  private Rankings(ProgrammeState state, Period period) {
    this.state = state;
    this.period = period;
  }

  /** The rankings by how the indicators stand; only where there is more than one unit. */
  static List<Ranking> of(ProgrammeState state, Period period, Ends ends) {
    var rankings = new Rankings(state, period);
    ends.counted().forEach(rankings::add);
    return rankings.groups.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                Ranking.of(
                    entry.getKey().indicator(),
                    entry.getKey().unitOfMeasure(),
                    entry.getKey().group(),
                    entry.getValue().peers(),
                    entry.getValue().outside()))
        .toList();
  }

  private void add(End end) {
    var parts = state.indicators().of(end.code()).breakdowns();
    if (parts.isEmpty()) {
      addLead(end);
    } else {
      parts.values().stream()
          .flatMap(noted -> noted.event().parts().stream())
          .forEach(part -> addPart(end, part));
    }
  }

  private void addLead(End end) {
    var reported = end.reading().reported();
    if (reported != null && !reported.unit().isEmpty()) {
      add(
          end.reading().definition(),
          reported.unit(),
          reported.value(),
          end.reading().standing(),
          end.row().explanation(),
          end.positions());
    }
  }

  /** What a unit reported itself, against its own part of the target. */
  private void addPart(End end, BreakdownPart part) {
    var report = end.part().reports().report(end.task(), part.unit());
    if (report == null) {
      return;
    }
    report.content().values().stream()
        .filter(value -> value.indicator().equals(end.code()))
        .findFirst()
        .ifPresent(
            value -> {
              var own = own(end.reading().definition(), part.value());
              var held =
                  Yardstick.of(state, own, Period.parse(value.dataPeriodIn(report.period())))
                      .heldTo(own);
              var standing = Standing.of(held, value.value());
              add(
                  own,
                  part.unit(),
                  value.value(),
                  standing,
                  "%s，分解目标%s，%s。"
                      .formatted(
                          Wording.figure(own, value.value()),
                          Wording.figure(own, part.value()),
                          Wording.difference(
                              standing.doneShare(), standing.scheduleShare(), "序时进度")),
                  List.of(report.position()));
            });
  }

  private void add(
      IndicatorDefinition indicator,
      String unit,
      BigDecimal value,
      Standing standing,
      String explanation,
      List<Long> positions) {
    var gap = standing.gapPoints();
    var known = state.units().get(unit);
    if (gap == null || known == null) {
      return;
    }
    var stands = known.life().standingOn(period.lastDay());
    var isOutside = stands.relation() != null && OUTSIDE.contains(stands.relation());
    var group =
        stands.peerGroup() == null && isOutside && stands.relation() != null
            ? stands.relation().title()
            : stands.peerGroup();
    if (group == null) {
      return;
    }
    var into =
        groups.computeIfAbsent(
            new Key(indicator.name(), indicator.unitOfMeasure(), group),
            key -> new Group(new ArrayList<>(), new ArrayList<>()));
    var row =
        new RankedUnit(
            null,
            unit,
            known.life().nameOn(period.lastDay()),
            value,
            standing.doneShare(),
            gap,
            null,
            new Basis(
                "rank:" + indicator.code() + ":" + unit,
                indicator.name() + "排名",
                "—",
                explanation,
                positions));
    (isOutside ? into.outside() : into.peers()).add(row);
  }

  /** The indicator as one unit has it. */
  private static IndicatorDefinition own(IndicatorDefinition whole, BigDecimal part) {
    return new IndicatorDefinition(
        whole.code(),
        whole.name(),
        whole.measure(),
        whole.unitOfMeasure(),
        whole.direction(),
        whole.target() == null ? null : new Target(whole.target().operator(), part, null),
        whole.sameAs());
  }
}
