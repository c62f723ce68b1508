package cn.xunbao.query.summary.period;

import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.MeasureTrack;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.Reporting;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was taken within a period (督查措施), and what came after it.
 *
 * @param measure its id
 * @param kind what kind of measure
 * @param kindName the same in Chinese
 * @param unit code of the unit
 * @param unitName its name
 * @param task code of the task that it is about
 * @param text what it says
 * @param document the document of the decision
 * @param decidedAt when it was decided
 * @param stageName where it stands, in Chinese
 * @param onTimeBefore 按时率 of the unit in the parts of the period before, in percent
 * @param onTimeAfter the same in those that began after
 * @param lightBefore light of the task at the end of the last part before; null where its figures
 *     have none
 * @param lightAfter the same at the end of the period
 * @param gapBefore the lowest gap of the task's figures at the end of the last part before, in
 *     percentage points
 * @param gapAfter the same at the end of the period
 * @param basis the measure's events
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TakenMeasure(
    String measure,
    MeasureKind kind,
    String kindName,
    String unit,
    String unitName,
    @Nullable String task,
    String text,
    @Nullable String document,
    Instant decidedAt,
    String stageName,
    @Nullable BigDecimal onTimeBefore,
    @Nullable BigDecimal onTimeAfter,
    @Nullable Light lightBefore,
    @Nullable Light lightAfter,
    @Nullable BigDecimal gapBefore,
    @Nullable BigDecimal gapAfter,
    Basis basis) {

  /**
   * What the effect is read from.
   *
   * @param owed the reports that were owed
   * @param stands how tasks stood before
   * @param ends how all figures stand at the end of the period
   */
  record After(OwedReports owed, Stands stands, Ends ends) {

    TaskStand stand(@Nullable String task) {
      return task == null ? TaskStand.NONE : TaskStand.of(ends.of(task));
    }

    TaskStand standBefore(Instant at, @Nullable String task) {
      return task == null ? TaskStand.NONE : stands.before(at, task);
    }
  }

  /** Those that were decided and taken within a period. */
  static List<TakenMeasure> of(
      List<MeasureTrack> measures,
      Period period,
      Predicate<@Nullable String> concernsTask,
      After after,
      UnaryOperator<String> names) {
    return measures.stream()
        .filter(track -> concernsTask.test(track.life().proposed().task()))
        .flatMap(track -> of(track, period, after, names).stream())
        .toList();
  }

  private static List<TakenMeasure> of(
      MeasureTrack track, Period period, After effect, UnaryOperator<String> names) {
    var decided = track.life().decided();
    var at = track.decidedAt();
    if (decided == null
        || at == null
        || !decided.imposed()
        || at.isBefore(period.startsAt())
        || !at.isBefore(period.endsAt())) {
      return List.of();
    }
    var proposed = track.life().proposed();
    var own = effect.owed().ofUnit(proposed.unit());
    var before = onTimeRate(own, one -> !one.part().period().endsAt().isAfter(at));
    var after = onTimeRate(own, one -> !one.part().period().startsAt().isBefore(at));
    var stoodBefore = effect.standBefore(at, proposed.task());
    var stands = effect.stand(proposed.task());
    return List.of(
        new TakenMeasure(
            proposed.measure(),
            proposed.kind(),
            proposed.kind().chinese(),
            proposed.unit(),
            names.apply(proposed.unit()),
            proposed.task(),
            proposed.text(),
            decided.document(),
            at,
            track.life().stage().chinese(),
            before,
            after,
            stoodBefore.light(),
            stands.light(),
            stoodBefore.gapPoints(),
            stands.gapPoints(),
            new Basis(
                "measure:" + proposed.measure(),
                proposed.kind().chinese(),
                track.life().stage().chinese(),
                "%s：%s%s。采取前按时率%s，采取后%s。%s"
                    .formatted(
                        proposed.kind().chinese(),
                        decided.reason(),
                        decided.document() == null ? "" : "（" + decided.document() + "）",
                        printed(before),
                        printed(after),
                        moved(stoodBefore, stands)),
                Stream.of(track.places(), stoodBefore.positions(), stands.positions())
                    .flatMap(List::stream)
                    .toList())));
  }

  private static @Nullable BigDecimal onTimeRate(List<Owed> owed, Predicate<Owed> which) {
    return Reporting.ofReports(owed.stream().filter(which).map(Owed::obligation).toList())
        .onTimeRate();
  }

  /** How the task's light and gap have moved; empty where its figures say nothing. */
  private static String moved(TaskStand before, TaskStand after) {
    if (before.light() == null && after.light() == null) {
      return "";
    }
    return "所涉任务采取前%s，期末%s。".formatted(said(before), said(after));
  }

  private static String said(TaskStand stand) {
    var light = stand.light() == null ? "不亮灯" : "亮%s灯".formatted(stand.light().chinese());
    var gap = stand.gapPoints();
    return gap == null
        ? light
        : "%s（最低差距%s%s个百分点）".formatted(light, gap.signum() > 0 ? "+" : "", gap.toPlainString());
  }

  private static String printed(@Nullable BigDecimal rate) {
    return rate == null ? "—" : rate.toPlainString() + "%";
  }
}
