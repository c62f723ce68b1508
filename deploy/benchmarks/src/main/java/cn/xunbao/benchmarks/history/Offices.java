package cn.xunbao.benchmarks.history;

import cn.xunbao.events.issue.ConsolidationId;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureNotified;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.reminder.ReminderId;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What offices do around a 旬: remind, consolidate, cut off, and take measures. */
final class Offices {

  private static final double LATE = 0.1;

  private final long seed;
  private final Actors actors;

  Offices(long seed, Actors actors) {
    this.seed = seed;
    this.actors = actors;
  }

  /** Task forces consolidate, and the coordination office cuts the period off. */
  List<Act> close(String programme, int campaigns, Times times) {
    var period = times.period().code();
    var acts = new ArrayList<Act>();
    for (var campaign = 1; campaign <= campaigns; campaign++) {
      var id = new ConsolidationId(programme, campaign, period);
      var dice = Dice.of(seed, "consolidation", id.toString());
      var late = dice.happens(LATE);
      acts.add(
          new Act(
              id,
              new ConsolidationSubmitted(
                  programme,
                  period,
                  campaign,
                  1,
                  "本战役各项任务总体平稳，个别任务进度偏慢，已约谈牵头单位。",
                  times.consolidationDueAt(),
                  !late),
              actors.office(programme, times.on(late ? 2 : 1, 14, 18, dice))));
    }
    acts.add(
        new Act(
            new CutOffId(programme, period),
            new PeriodCutOff(programme, period, null),
            actors.office(programme, times.cutOff())));
    return acts;
  }

  /**
   * Units are reminded of what is open.
   *
   * @param open codes of the tasks whose reports are open, by unit
   */
  List<Act> remind(
      String programme,
      Times times,
      ReminderKind kind,
      Instant at,
      Map<String, List<String>> open) {
    var period = times.period().code();
    return open.entrySet().stream()
        .map(
            unit ->
                new Act(
                    new ReminderId(programme, unit.getKey(), period),
                    new UnitReminded(
                        programme,
                        unit.getKey(),
                        period,
                        kind,
                        unit.getValue(),
                        times.dueAt(),
                        null),
                    actors.system("reminder", at)))
        .toList();
  }

  /**
   * Praises a unit.
   *
   * @param number number of the measure in the programme, from 1
   * @param fact position of a fact that it rests on
   */
  List<Act> praise(String programme, String unit, int number, long fact, Times times) {
    var id = MeasureId.numbered(programme, number);
    var dice = Dice.of(seed, "measure", id.toString());
    return List.of(
        new Act(
            id,
            new MeasureProposed(
                programme,
                id.measure(),
                null,
                unit,
                MeasureKind.PRAISE,
                List.of(fact),
                "市人民政府",
                "按时报送、任务进展靠前。"),
            actors.office(programme, times.on(1, 9, 10, dice))),
        new Act(
            id,
            new MeasureDecided(
                programme, id.measure(), null, unit, true, "政督通〔2023〕" + number, "情况属实。", null),
            actors.deputy(programme, times.on(2, 9, 17, dice))));
  }

  /** Warns a unit, once it has been told. */
  List<Act> warn(String programme, String unit, int number, long fact, Times times) {
    var id = MeasureId.numbered(programme, number);
    var dice = Dice.of(seed, "measure", id.toString());
    return List.of(
        new Act(
            id,
            new MeasureProposed(
                programme,
                id.measure(),
                null,
                unit,
                MeasureKind.WARNING,
                List.of(fact),
                "市人民政府",
                "报送质量不高，多次被退回。"),
            actors.office(programme, times.on(1, 9, 10, dice))),
        new Act(
            id,
            new MeasureNotified(programme, id.measure(), null, unit, times.workday(4)),
            actors.office(programme, times.on(1, 10, 12, dice))),
        new Act(
            id,
            new MeasureDecided(
                programme, id.measure(), null, unit, true, "政督通〔2023〕" + number, "事实清楚。", null),
            actors.deputy(programme, times.on(5, 9, 17, dice))));
  }
}
