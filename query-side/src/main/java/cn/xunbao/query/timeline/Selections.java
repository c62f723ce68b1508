package cn.xunbao.query.timeline;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.item.ItemTransferred;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Mentions;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.ReminderFact;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which events are about something or somebody. */
final class Selections {

  private static final String ANSWER = EventTypes.typeOf(QuestionAnswered.class).value();
  private static final String TRANSFER = EventTypes.typeOf(ItemTransferred.class).value();

  private static final String ADOPTED = EventTypes.typeOf(ProgrammeAdopted.class).value();

  private final Facts facts;
  private final ProgrammeStates programmes;
  private final Chronicle chronicle;
  private final CampaignMatters campaigns;
  private final JdbcClient jdbc;

  Selections(
      Facts facts,
      ProgrammeStates programmes,
      Chronicle chronicle,
      CampaignMatters campaigns,
      JdbcClient jdbc) {
    this.facts = facts;
    this.programmes = programmes;
    this.chronicle = chronicle;
    this.campaigns = campaigns;
    this.jdbc = jdbc;
  }

  /**
   * What is about a task, reminders that name it too.
   *
   * @param reader code of the unit that reads, which doesn't see what others were asked about their
   *     reports; null: an office
   */
  Selection ofTask(ProgrammeState state, String task, @Nullable String reader) {
    var about =
        Selection.of("programme = ? AND task = ?", programme(state), task)
            .or(Selection.at(reminders(state, Set.of(task))));
    return reader == null
        ? about
        : about.and(Selection.of("type <> ? OR unit = ?", ANSWER, reader));
  }

  /** What is about a campaign, its tasks or its goals. */
  Selection ofCampaign(ProgrammeState state, int campaign) {
    var tasks =
        state.tasks().stream()
            .map(task -> task.definition())
            .filter(task -> task.campaign() == campaign)
            .map(task -> task.task())
            .toList();
    return Selection.in("task", tasks)
        .or(Selection.in("stream", campaigns.streams(state, campaign)))
        .or(Selection.at(campaigns.positions(state, campaign)))
        .or(Selection.at(reminders(state, tasks)))
        .and(Selection.of("programme = ?", programme(state)));
  }

  /**
   * What is about a unit, what it did, and what gave it a part in a task or took it away.
   *
   * @param programme id of the programme; null: of all
   */
  Selection ofUnit(String unit, @Nullable String programme, Moment moment) {
    var given =
        programmes(programme, moment).stream()
            .flatMap(state -> Mentions.ofUnit(state, unit))
            .toList();
    return Selection.of("unit = ? OR actor_unit = ?", unit, unit)
        .or(
            Selection.of(
                "type = ? AND stream IN (SELECT stream FROM query.chronicle WHERE unit = ?)",
                TRANSFER,
                unit))
        .or(Selection.at(given))
        .andIf(programme, "programme = ? OR programme IS NULL");
  }

  /**
   * What a person did and was made responsible for.
   *
   * @param unit code of the unit to which that is confined; null: all
   */
  Selection ofPerson(
      Person person, @Nullable String unit, @Nullable String programme, Moment moment) {
    var done =
        person.client() == null
            ? Selection.of("actor_name = ?", person.name())
            : Selection.of("client = ?", person.client());
    return (unit == null ? done : done.and(Selection.of("actor_unit = ?", unit)))
        .or(Selection.at(named(person, unit, programme, moment)))
        .andIf(programme, "programme = ? OR programme IS NULL");
  }

  private List<Long> named(
      Person person, @Nullable String unit, @Nullable String programme, Moment moment) {
    var inTasks =
        programmes(programme, moment).stream()
            .flatMap(
                state ->
                    Mentions.ofPerson(facts, state, person.name())
                        .filter(named -> unit == null || state.involves(named.task(), unit))
                        .map(Mentions.OfPerson::position));
    var inUnits =
        Mentions.inUnits(facts, person.name(), moment.position()).stream()
            .filter(change -> unit == null || unit.equals(change.unit()))
            .flatMap(
                change ->
                    chronicle
                        .positionOf(new UnitId(change.unit()).toString(), change.version())
                        .stream());
    return Stream.concat(inTasks, inUnits).toList();
  }

  private List<ProgrammeState> programmes(@Nullable String programme, Moment moment) {
    var ids =
        programme == null
            ? jdbc.sql("SELECT programme FROM query.chronicle WHERE type = ? AND position <= ?")
                .params(ADOPTED, moment.position())
                .query(String.class)
                .list()
            : List.of(programme);
    return ids.stream().flatMap(id -> programmes.at(id, moment.position()).stream()).toList();
  }

  private List<Long> reminders(ProgrammeState state, Collection<String> tasks) {
    return facts.all(programme(state), FactKind.REMINDER, state.position()).values().stream()
        .filter(fact -> fact.reminder().tasks().stream().anyMatch(tasks::contains))
        .map(ReminderFact::position)
        .toList();
  }

  private static String programme(ProgrammeState state) {
    return state.programme().programme();
  }
}
