package cn.xunbao.query.summary;

import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which values must be certified and verified by the rules adopted (评估认定、核验), and which of them
 * still aren't.
 *
 * @param due how many must be
 * @param certified how many of them are certified
 * @param verified how many of them are verified, too
 * @param open those that aren't, in the order of the plan
 */
public record Certification(int due, int certified, int verified, List<Open> open) {

  /** What a value waits for. */
  public enum Stage {
    /** To be assessed and certified. */
    @JsonProperty("toCertify")
    TO_CERTIFY("待认定"),
    /** To be verified. */
    @JsonProperty("toVerify")
    TO_VERIFY("待核验");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * A value that waits.
   *
   * @param task code of the task; absent: a goal
   * @param indicator code of the indicator
   * @param name name of the indicator
   * @param unit code of the unit that reported it
   * @param unitName its name
   * @param dataPeriod code of the period that it is about
   * @param value the value as it was reported
   * @param stage what it waits for
   * @param stageName the same in Chinese
   * @param by codes of the units of which one does so by the rule
   * @param position position of the event that brought it
   */
  @Schema(name = "UncertifiedValue")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Open(
      @Nullable String task,
      String indicator,
      String name,
      String unit,
      String unitName,
      String dataPeriod,
      BigDecimal value,
      Stage stage,
      String stageName,
      List<String> by,
      long position) {}

  /**
   * Counts them.
   *
   * @param period values about data periods that end by its last day
   * @param reports the reports of the periods up to {@code period}
   * @param campaign ordinal of the campaign to confine it to; null: all
   * @return null if no rule binds a value
   */
  public static @Nullable Certification of(
      ProgrammeState state,
      Period period,
      Stream<PeriodReports> reports,
      @Nullable Integer campaign) {
    return of(state, period, ReportedData.of(state, reports), campaign);
  }

  static @Nullable Certification of(
      ProgrammeState state, Period period, ReportedData data, @Nullable Integer campaign) {
    if (state.rules().certifications().isEmpty()) {
      return null;
    }
    var counting = new Counting(state, period);
    if (campaign == null) {
      counting.goals(null, state.plan().goals());
    }
    state.campaigns().stream()
        .filter(one -> campaign == null || campaign == one.campaign())
        .forEach(one -> counting.goals(one.campaign(), one.goals()));
    for (var task : state.tasks()) {
      var definition = task.definition();
      if (campaign == null || campaign == definition.campaign()) {
        task.indicators()
            .forEach(i -> counting.task(definition.task(), definition.campaign(), i, data));
      }
    }
    return counting.result();
  }

  private static final class Counting {

    private final ProgrammeState state;
    private final Period period;
    private final List<Open> open = new ArrayList<>();
    private int due;
    private int certified;
    private int verified;

    Counting(ProgrammeState state, Period period) {
      this.state = state;
      this.period = period;
    }

    void goals(@Nullable Integer campaign, List<IndicatorDefinition> planned) {
      for (var goal : state.indicators().goals(campaign, planned)) {
        for (var noted : state.indicators().of(goal.code()).values()) {
          var unit = noted.event().unit();
          var dataPeriod = noted.event().value().dataPeriod();
          if (unit != null && dataPeriod != null) {
            var value =
                new ReportedValue(
                    noted.event().value(), Period.parse(dataPeriod), unit, noted.place());
            add(null, campaign, goal, value, List.of());
          }
        }
      }
    }

    void task(String task, int campaign, IndicatorDefinition indicator, ReportedData data) {
      data.values().entrySet().stream()
          .filter(entry -> entry.getKey().indicator().equals(indicator.code()))
          .forEach(entry -> add(task, campaign, indicator, entry.getValue(), state.leads(task)));
    }

    @Nullable Certification result() {
      return due == 0 ? null : new Certification(due, certified, verified, List.copyOf(open));
    }

    private void add(
        @Nullable String task,
        @Nullable Integer campaign,
        IndicatorDefinition indicator,
        ReportedValue value,
        List<String> leads) {
      var dataPeriod = value.dataPeriod();
      if (dataPeriod.lastDay().isAfter(period.lastDay())) {
        return;
      }
      state
          .rules()
          .certification(campaign, dataPeriod)
          .ifPresent(rule -> count(task, indicator, value, leads, rule));
    }

    private void count(
        @Nullable String task,
        IndicatorDefinition indicator,
        ReportedValue value,
        List<String> leads,
        CertificationRule rule) {
      var programme = state.programme().programme();
      var unit = value.unit();
      var id = new ValueId(programme, indicator.code(), unit, value.dataPeriod().code());
      var life = state.indicators().checks().get(id);
      due++;
      if (isCertified(life)) {
        certified++;
      }
      if (life != null && life.verified() != null) {
        verified++;
        return;
      }
      var about = task == null ? null : new TaskId(programme, task);
      BiPredicate<String, String> standsFor =
          (one, other) -> state.succession().standsFor(one, other, about);
      var stage = isCertified(life) ? Stage.TO_VERIFY : Stage.TO_CERTIFY;
      open.add(
          new Open(
              task,
              indicator.code(),
              indicator.name(),
              unit,
              state.unitNames(period.lastDay()).apply(unit),
              value.dataPeriod().code(),
              value.value(),
              stage,
              stage.chinese(),
              stage == Stage.TO_CERTIFY
                  ? rule.assessorsOf(unit, leads, standsFor)
                  : List.of(rule.verifierOf(unit, standsFor)),
              value.position()));
    }

    private static boolean isCertified(@Nullable ValueLife life) {
      return life != null && life.certified() != null;
    }
  }
}
