package cn.xunbao.query.blame;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.blame.Sources.OfTask;
import cn.xunbao.query.compare.MovedFigure;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.fact.UnitState;
import cn.xunbao.query.fact.UnitStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what was known of something at one moment with what is known of it at a later one. */
final class Changes {

  private final Facts facts;
  private final TouchedReports reports;
  private final IndicatorLights lights;
  private final CampaignFields ofCampaigns;
  private final UnitFields ofUnits;
  private final Sources sources;

  Changes(
      Facts facts,
      TouchedReports reports,
      IndicatorLights lights,
      CampaignFields ofCampaigns,
      UnitFields ofUnits,
      Sources sources) {
    this.facts = facts;
    this.reports = reports;
    this.lights = lights;
    this.ofCampaigns = ofCampaigns;
    this.ofUnits = ofUnits;
    this.sources = sources;
  }

  /**
   * Two moments of a programme.
   *
   * @param from the earlier one
   * @param then the programme at it
   * @param to the later one
   * @param now the programme at it
   * @param lights the period whose lights are compared
   * @param all whether what is the same is listed too
   */
  record Between(
      Moment from, ProgrammeState then, Moment to, ProgrammeState now, Period lights, boolean all) {

    String programme() {
      return now.programme().programme();
    }
  }

  /** Of a task; reports of whatever period that something happened with in between. */
  List<Changed> ofTask(Between between, TaskState task) {
    return compared(between, tasks(between, List.of(task), false), null, List.of(task));
  }

  /** Of a campaign and its tasks. */
  List<Changed> ofCampaign(Between between, CampaignDefined campaign) {
    var tasks =
        between.now().tasks().stream()
            .filter(task -> task.definition().campaign() == campaign.campaign())
            .toList();
    var today = between.to().asOf().atZone(Period.ZONE).toLocalDate();
    var fields = new ArrayList<OfTask>();
    ofCampaigns
        .of(between.now(), campaign, between.now().unitNames(today))
        .forEach(field -> fields.add(new OfTask(null, field)));
    fields.addAll(tasks(between, tasks, true));
    return compared(between, fields, campaign.campaign(), tasks);
  }

  /** Of a unit. */
  List<Changed> ofUnit(
      String code, Map<String, UnitState> known, Moment from, Moment to, boolean all) {
    var today = to.asOf().atZone(Period.ZONE).toLocalDate();
    var fields =
        ofUnits.of(code, to.position(), today, UnitStates.names(known, today)).stream()
            .map(field -> new OfTask(null, field))
            .toList();
    return sources.changes(fields, from.position(), to.position(), List.of(), all);
  }

  private List<OfTask> tasks(Between between, List<TaskState> tasks, boolean named) {
    var codes = tasks.stream().map(task -> task.definition().task()).toList();
    var touched =
        reports.between(
            between.programme(), codes, null, between.from().position(), between.to().position());
    var today = between.to().asOf().atZone(Period.ZONE).toLocalDate();
    var fields = new TaskFields(facts, between.now(), between.now().unitNames(today));
    return tasks.stream()
        .flatMap(
            task ->
                fields.of(task, touched).stream()
                    .map(field -> new OfTask(named ? task.definition().task() : null, field)))
        .toList();
  }

  private List<Changed> compared(
      Between between, List<OfTask> fields, @Nullable Integer campaign, List<TaskState> tasks) {
    var moved =
        MovedFigure.between(
            lights.of(tasks, between.then(), between.lights(), campaign, between.from()),
            lights.of(tasks, between.now(), between.lights(), campaign, between.to()));
    return sources.changes(
        fields, between.from().position(), between.to().position(), moved, between.all());
  }
}
