package cn.xunbao.query.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.light.LightTable;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.rule.CampaignCertification;
import cn.xunbao.rule.CampaignRhythm;
import cn.xunbao.rule.ProgrammeRules;
import cn.xunbao.rule.Version;
import cn.xunbao.rule.Versions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme: those in force, earlier ones and those that are still to come, each
 * kind in the order of adoption.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param due rules for due times (报送时限)
 * @param joinedPeriods 旬 that are reported together (合并报送)
 * @param calendars calendars of workdays (工作日历)
 * @param jointLeads how joint leads owe (共同牵头)
 * @param plannedRhythms rhythms that the plan names
 * @param rhythms rhythms adopted beside them
 * @param schedule methods of 序时进度
 * @param lights rules for lights (亮灯)
 * @param certification which values must be certified and verified (评估认定、核验)
 * @param questions from which numbers on units are asked about their reports (疑点提示)
 * @param documentCodes issuer's codes in the numbers of circulars (机关代字)
 * @param closure the closure of the year; null: it is open
 */
record RulesView(
    Instant asOf,
    long position,
    String programme,
    List<AdoptedRule<DueRule>> due,
    List<AdoptedRule<Joined>> joinedPeriods,
    List<AdoptedRule<Edition>> calendars,
    List<AdoptedRule<JointLeadMode>> jointLeads,
    List<CampaignRhythm> plannedRhythms,
    List<AdoptedRule<CampaignRhythm>> rhythms,
    List<AdoptedRule<ScheduleMethod>> schedule,
    List<AdoptedRule<LightTable>> lights,
    List<AdoptedRule<CampaignCertification>> certification,
    List<AdoptedRule<QuestionRule>> questions,
    List<AdoptedRule<DocumentCode>> documentCodes,
    @Nullable Closure closure) {

  /**
   * Two 旬 that are reported together.
   *
   * @param first code of the one without a report of its own
   * @param second code of the one whose report covers both
   */
  @Schema(name = "JoinedPeriods")
  record Joined(String first, String second) {}

  /**
   * An edition of the calendar.
   *
   * @param source where its days come from
   * @param calendar its days
   */
  record Edition(String source, WorkCalendar calendar) {}

  /**
   * The closure of the year (年度办结).
   *
   * @param basis the decision that it rests on
   * @param closedAt when it was closed
   * @param closedBy who closed it
   */
  record Closure(String basis, Instant closedAt, Actor closedBy) {}

  /** The facts in their order, sorted by what they are about. */
  static RulesView of(ProgrammeState state, List<RecordedEvent> events, Moment moment) {
    var sorting = new Sorting(state.rules(), moment.asOf().atZone(Period.ZONE).toLocalDate());
    events.forEach(sorting::add);
    return new RulesView(
        moment.asOf(),
        moment.position(),
        state.programme().programme(),
        List.copyOf(sorting.due),
        List.copyOf(sorting.joined),
        List.copyOf(sorting.calendars),
        List.copyOf(sorting.jointLeads),
        planned(state.rules()),
        List.copyOf(sorting.rhythms),
        List.copyOf(sorting.schedule),
        List.copyOf(sorting.lights),
        List.copyOf(sorting.certification),
        List.copyOf(sorting.questions),
        List.copyOf(sorting.documentCodes),
        sorting.closure);
  }

  private static List<CampaignRhythm> planned(ProgrammeRules rules) {
    return Stream.concat(
            rules.rhythms().ofAll().stream().map(rhythm -> new CampaignRhythm(null, rhythm)),
            rules.rhythms().ofCampaigns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                    entry ->
                        entry.getValue().stream()
                            .map(rhythm -> new CampaignRhythm(entry.getKey(), rhythm))))
        .toList();
  }

  private static final class Sorting {

    private final ProgrammeRules rules;
    private final LocalDate day;
    private final List<AdoptedRule<DueRule>> due = new ArrayList<>();
    private final List<AdoptedRule<Joined>> joined = new ArrayList<>();
    private final List<AdoptedRule<Edition>> calendars = new ArrayList<>();
    private final List<AdoptedRule<JointLeadMode>> jointLeads = new ArrayList<>();
    private final List<AdoptedRule<CampaignRhythm>> rhythms = new ArrayList<>();
    private final List<AdoptedRule<ScheduleMethod>> schedule = new ArrayList<>();
    private final List<AdoptedRule<LightTable>> lights = new ArrayList<>();
    private final List<AdoptedRule<CampaignCertification>> certification = new ArrayList<>();
    private final List<AdoptedRule<QuestionRule>> questions = new ArrayList<>();
    private final List<AdoptedRule<DocumentCode>> documentCodes = new ArrayList<>();
    private @Nullable Closure closure;

    Sorting(ProgrammeRules rules, LocalDate day) {
      this.rules = rules;
      this.day = day;
    }

    void add(RecordedEvent recorded) {
      switch (recorded.event()) {
        case DueRuleAdopted e ->
            due.add(
                AdoptedRule.of(
                    recorded, e.version(), e.basis(), e.from(), isDueRule(e.version()), e.rule()));
        case PeriodsJoined e ->
            joined.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.first(),
                    true,
                    new Joined(e.first(), e.second())));
        case CalendarAdopted e ->
            calendars.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    counts(rules.calendars(), e.version()),
                    new Edition(e.source(), e.calendar())));
        case JointLeadRuleAdopted e ->
            jointLeads.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    counts(rules.jointLeads(), e.version()),
                    e.mode()));
        case RhythmAdopted e ->
            rhythms.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    begun(e.from()),
                    new CampaignRhythm(e.campaign(), e.rhythm())));
        case ScheduleRuleAdopted e ->
            schedule.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    counts(rules.schedules(), e.version()),
                    e.method()));
        case LightRuleAdopted e ->
            lights.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    null,
                    counts(rules.lights(), e.version()),
                    LightTable.ofGaps(e.greenFrom(), e.yellowFrom())));
        case LightTableAdopted e ->
            lights.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    counts(rules.lights(), e.version()),
                    e.table()));
        case CertificationRuleAdopted e ->
            certification.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    begun(e.from()),
                    new CampaignCertification(e.campaign(), e.rule())));
        case QuestionRuleAdopted e ->
            questions.add(
                AdoptedRule.of(
                    recorded,
                    e.version(),
                    e.basis(),
                    e.from(),
                    counts(rules.office().questions(), e.version()),
                    e.rule()));
        case DocumentCodeAdopted e ->
            documentCodes.add(
                AdoptedRule.of(
                    recorded, e.version(), e.basis(), e.from(), begun(e.from()), e.code()));
        case ProgrammeClosed e ->
            closure = new Closure(e.basis(), recorded.recordedAt(), Actor.of(recorded.metadata()));
        default -> throw new IllegalArgumentException("no rule: " + recorded.type());
      }
    }

    private boolean begun(String from) {
      return !Period.parse(from).firstDay().isAfter(day);
    }

    private boolean isDueRule(int version) {
      return rules.kinds().stream()
          .map(kind -> rules.dueRule(Period.containing(kind, day)))
          .map(Version::number)
          .anyMatch(number -> number == version);
    }

    private boolean counts(Versions<?> versions, int version) {
      return versions.of(Period.containing(PeriodKind.XUN, day)).number() == version;
    }
  }
}
