package cn.xunbao.query.summary.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cn.xunbao.events.unit.Relation;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.ReportState;
import cn.xunbao.query.summary.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the units that may be praised or criticised, and says why. */
final class Candidates {

  private static final BigDecimal FAR_AHEAD = BigDecimal.TEN;

  /** Once late is no matter for a circular. */
  private static final int OFTEN_LATE = 2;

  private final ProgrammeState state;
  private final Period period;
  private final OwedReports owed;
  private final Map<String, List<End>> figures;

  Candidates(ProgrammeState state, Period period, OwedReports owed, Ends ends) {
    this.state = state;
    this.period = period;
    this.owed = owed;
    this.figures =
        ends.counted().stream()
            .filter(end -> end.reading().reported() != null)
            .collect(groupingBy(Candidates::reporter));
  }

  /** Those whose figures are completed or far ahead, or that were punctual with none behind. */
  List<Candidate> praise() {
    var reasons = new TreeMap<String, List<Basis>>();
    figures.forEach(
        (unit, ends) ->
            ends.stream()
                .filter(Candidates::isOutstanding)
                .forEach(end -> add(reasons, unit, figure("praise", unit, end))));
    owed.byUnit()
        .forEach(
            (unit, reports) -> {
              if (reports.stream().allMatch(one -> one.state() == ReportState.ON_TIME)
                  && figures.getOrDefault(unit, List.of()).stream()
                      .noneMatch(end -> Status.of(end.reading()) == Status.BEHIND)) {
                add(
                    reasons,
                    unit,
                    Basis.ofCount(
                        "praise:" + unit + ":punctual",
                        "按时报送",
                        reports.size(),
                        "本期应报%s件，全部按时报送，所报指标无一滞后。".formatted(reports.size()),
                        positions(reports)));
              }
            });
    return candidates(reasons, false);
  }

  /** Those with reports missing or often late, figures far behind, or problems overdue. */
  List<Candidate> criticism(TrackedItems problems, List<ItemLife> inScope, Instant judgedAt) {
    var reasons = new TreeMap<String, List<Basis>>();
    owed.byUnit()
        .forEach(
            (unit, reports) -> {
              reports(unit, reports, ReportState.MISSING, 1, "missing", "未报", reasons);
              reports(unit, reports, ReportState.LATE, OFTEN_LATE, "late", "迟报", reasons);
            });
    figures.forEach(
        (unit, ends) ->
            ends.stream()
                .filter(end -> end.reading().light() == Light.RED)
                .forEach(end -> add(reasons, unit, figure("criticism", unit, end))));
    for (var life : inScope) {
      if (life.isOverdue(judgedAt) && life.unit() != null) {
        var item = life.opening().item();
        add(
            reasons,
            String.valueOf(life.unit()),
            new Basis(
                "criticism:" + life.unit() + ":problem:" + item,
                "问题逾期",
                item,
                "问题%s“%s”逾期未完成整改。".formatted(item, life.opening().text()),
                problems.places(item)));
      }
    }
    return candidates(reasons, true);
  }

  private static void reports(
      String unit,
      List<Owed> all,
      ReportState state,
      int atLeast,
      String code,
      String chinese,
      Map<String, List<Basis>> reasons) {
    var such = all.stream().filter(one -> one.state() == state).toList();
    if (such.size() >= atLeast) {
      add(
          reasons,
          unit,
          Basis.ofCount(
              "criticism:" + unit + ":" + code,
              chinese,
              such.size(),
              "本期应报%s件，%s%s件：%s。".formatted(all.size(), chinese, such.size(), byTask(such)),
              positions(such)));
    }
  }

  /** 任务1.01（2023年3月上旬）、任务1.02（3期）. */
  private static String byTask(List<Owed> reports) {
    return reports.stream()
        .collect(groupingBy(one -> one.obligation().task(), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            task ->
                "任务%s（%s）"
                    .formatted(
                        task.getKey(),
                        task.getValue().size() == 1
                            ? task.getValue().getFirst().part().period().chinese()
                            : task.getValue().size() + "期"))
        .collect(joining("、"));
  }

  private static Basis figure(String kind, String unit, End end) {
    var standing = end.reading().standing();
    return new Basis(
        kind + ":" + unit + ":" + end.code(),
        end.row().name(),
        end.row().light().chinese() + "灯",
        standing.doneShare() == null
            ? end.row().explanation()
            : "%s%s，%s。"
                .formatted(
                    end.row().name(),
                    end.reading().reported() == null
                        ? ""
                        : Wording.value(
                            end.reading().definition(), end.reading().reported().value()),
                    end.row().light() == Light.BLUE
                        ? "已完成年度目标"
                        : Wording.difference(
                            standing.doneShare(), standing.scheduleShare(), "序时进度")),
        end.positions());
  }

  private static boolean isOutstanding(End end) {
    var gap = end.reading().standing().gapPoints();
    return end.row().light() == Light.BLUE
        || end.reading().isRising() && gap != null && gap.compareTo(FAR_AHEAD) >= 0;
  }

  private static String reporter(End end) {
    var reported = end.reading().reported();
    return reported == null ? "" : reported.unit();
  }

  private static void add(Map<String, List<Basis>> reasons, String unit, Basis reason) {
    if (!unit.isEmpty()) {
      reasons.computeIfAbsent(unit, u -> new ArrayList<>()).add(reason);
    }
  }

  private static List<Long> positions(List<Owed> reports) {
    return reports.stream().flatMap(one -> one.positions().stream()).toList();
  }

  private List<Candidate> candidates(Map<String, List<Basis>> reasons, boolean criticised) {
    var names = state.unitNames(period.lastDay());
    return reasons.entrySet().stream()
        .map(
            entry ->
                new Candidate(
                    entry.getKey(),
                    names.apply(entry.getKey()),
                    entry.getValue(),
                    criticised ? note(entry.getKey()) : null))
        .toList();
  }

  /** 政府督查 doesn't cover Party organs, courts and procuratorates. */
  private @Nullable String note(String unit) {
    var known = state.units().get(unit);
    var relation = known == null ? null : known.life().standingOn(period.lastDay()).relation();
    return relation == Relation.PARTY || relation == Relation.JUDICIAL ? "不属政府督查对象，只能函告或者建议" : null;
  }
}
