package cn.xunbao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.audit.AuditRows.Entry;
import cn.xunbao.query.audit.AuditRows.Event;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.letter.LetterReach;
import cn.xunbao.query.letter.LetterReach.LetterCampaign;
import cn.xunbao.query.letter.LetterReach.LetterTask;
import cn.xunbao.query.letter.LetterReach.LetterUnit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What audits ask by, and what an access letter leaves of it. */
class AuditFilterTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final AuditScope ALL = new AuditScope.Overseer(null, new AuditorReads.Sealed());
  private static final String PATH = "/api/v1/programmes/p/tasks/1.01/reports";

  private final AuditRows rows = new AuditRows();
  private final ManualClock clock = new ManualClock(true, second(100));
  private final AuditTrail trail =
      new AuditTrail(
          new EventEntries(rows.jdbc()),
          new JournalEntries(rows.jdbc()),
          new JournalReach(rows.jdbc(), clock));

  @BeforeEach
  void record() {
    rows.event(Event.report(second(1), "p", "1.01", "u1"));
    rows.event(Event.report(second(2), "p", "2.01", "u2"));
    rows.event(Event.ofCampaign(second(3), "p", 2));
    rows.event(Event.report(second(4), "q", "1.01", "u1"));
    rows.entry(Entry.refused(second(5), "c-u1", "u1", PATH));
    rows.entry(Entry.refused(second(6), "c-u2", "u2", "/api/v1/programmes/p/campaigns/2/x"));
    rows.entry(new Entry("login-failed", second(7), "c-u1", "none", null, "/oauth2/token", 1));
    rows.entry(Entry.read(second(8), "admin", "admin", null));
  }

  @Test
  void aPersonIsFoundByNameAndAClientByIdOnly() {
    assertThat(who(new ActorFilter(null, "张三", null))).containsExactly("1", "2", "4");
    assertThat(who(new ActorFilter(null, "c-u1名", null)))
        .containsExactly("refused 5", "login-failed 7");
    assertThat(who(new ActorFilter(null, "c-u1", null))).isEmpty();
    assertThat(who(new ActorFilter(null, null, "c-u1")))
        .containsExactly("1", "4", "refused 5", "login-failed 7");
    assertThat(who(new ActorFilter(null, null, "张三"))).isEmpty();
  }

  @Test
  void severalTypesAreFoundInBothSources() {
    assertThat(kinds(new KindFilter(List.of("consolidation.submitted", "read"), null, null)))
        .containsExactly("3", "read 8");
    assertThat(kinds(new KindFilter(List.of("report.corrected"), null, null))).isEmpty();
  }

  @Test
  void whatWasAcceptedAndWhatWasRefusedAreToldApart() {
    assertThat(kinds(new KindFilter(List.of(), Outcome.ACCEPTED, null)))
        .containsExactly("1", "2", "3", "4", "read 8");
    assertThat(kinds(new KindFilter(List.of(), Outcome.REFUSED, null)))
        .containsExactly("refused 5", "refused 6", "login-failed 7");
    assertThat(kinds(new KindFilter(List.of("read"), Outcome.REFUSED, null))).isEmpty();
    assertThat(kinds(new KindFilter(List.of(), null, "urn:xunbao:problem:forbidden")))
        .containsExactly("refused 5", "refused 6");
  }

  @Test
  void aCampaignHasItsTasksAndWhatNamesIt() {
    var second = new AuditCampaign("p", 2, List.of("2.01"));
    assertThat(
            shown(
                new AuditFilter(
                    "p",
                    second,
                    null,
                    null,
                    null,
                    ActorFilter.ANYBODY,
                    KindFilter.ALL,
                    null,
                    null,
                    null),
                ALL))
        .containsExactly("2", "3", "refused 6");
  }

  @Test
  void whatOneStreamSaysOfOtherCampaignsBelongsToThese() {
    rows.event(Event.ofCampaign(second(9), "p", 1), "stream-3", 1);
    rows.event(
        new Event("due-rule.adopted", second(10), "p", null, null, null, "c-admin", "李四", null),
        "stream-3",
        2);

    assertThat(
            shown(
                new AuditFilter(
                    "p",
                    new AuditCampaign("p", 2, List.of()),
                    null,
                    null,
                    null,
                    ActorFilter.ANYBODY,
                    new KindFilter(List.of(), Outcome.ACCEPTED, null),
                    null,
                    null,
                    null),
                ALL))
        .containsExactly("3", "6");
    assertThat(
            shown(AuditFilter.NONE, under(reach(Set.of(), new LetterCampaign("p", 2), null, null))))
        .containsExactly("3", "6");
  }

  @Test
  void allThatOneRequestCausedIsFoundByItsNumber() {
    assertThat(shown(correlation("request-2"), ALL)).containsExactly("2");
    assertThat(shown(correlation("request"), ALL))
        .containsExactly("refused 5", "refused 6", "login-failed 7", "read 8");
  }

  @Test
  void aLetterOpensWhatBelongsToItsProgrammesCampaignsUnitsOrTasks() {
    assertThat(shown(AuditFilter.NONE, under(reach(Set.of("q"), null, null, null))))
        .containsExactly("4");
    assertThat(shown(AuditFilter.NONE, under(reach(Set.of("p"), null, null, null))))
        .containsExactly("1", "2", "3", "refused 5", "refused 6");
    assertThat(
            shown(
                AuditFilter.NONE, under(reach(Set.of(), null, new LetterTask("p", "1.01"), null))))
        .containsExactly("1", "refused 5");
    assertThat(
            shown(AuditFilter.NONE, under(reach(Set.of(), null, null, new LetterUnit("p", "u2")))))
        .containsExactly("2");
    assertThat(
            shown(
                AuditFilter.NONE,
                under(
                    reach(
                        Set.of(), new LetterCampaign("p", 2), new LetterTask("p", "2.01"), null))))
        .containsExactly("2", "3");
  }

  @Test
  void whatWasReadUnderALetterIsSealedToTheBodyThatItNames() {
    rows.entry(Entry.readFor("审计局", second(9), "a-1"));
    rows.entry(Entry.read(second(10), "a-1", "auditor", null));

    assertThat(reads(new AuditorReads.Sealed())).containsExactly("read 8");
    assertThat(reads(new AuditorReads.OfBody(List.of("审计局"), null, "a-2")))
        .containsExactly("read 8", "read 9");
    assertThat(reads(new AuditorReads.OfBody(List.of("纪委"), null, "a-2")))
        .containsExactly("read 8");
    assertThat(reads(new AuditorReads.OfBody(List.of(), null, "a-1")))
        .containsExactly("read 8", "read 10");
  }

  private List<String> reads(AuditorReads reads) {
    return shown(
        new AuditFilter(
            null,
            null,
            null,
            null,
            null,
            ActorFilter.ANYBODY,
            new KindFilter(List.of("read"), null, null),
            null,
            null,
            null),
        new AuditScope.Overseer(null, reads));
  }

  private static AuditScope under(LetterReach reach) {
    return new AuditScope.UnderLetter(reach, new AuditorReads.Sealed());
  }

  private static LetterReach reach(
      Set<String> whole,
      @Nullable LetterCampaign campaign,
      @Nullable LetterTask task,
      @Nullable LetterUnit unit) {
    return new LetterReach(List.of("审计局"), false, whole, setOf(campaign), setOf(task), setOf(unit));
  }

  private static <T> Set<T> setOf(@Nullable T one) {
    return one == null ? Set.of() : Set.of(one);
  }

  private List<String> who(ActorFilter who) {
    return shown(
        new AuditFilter(null, null, null, null, null, who, KindFilter.ALL, null, null, null), ALL);
  }

  private List<String> kinds(KindFilter kinds) {
    return shown(
        new AuditFilter(null, null, null, null, null, ActorFilter.ANYBODY, kinds, null, null, null),
        ALL);
  }

  private static AuditFilter correlation(String id) {
    return new AuditFilter(
        null, null, null, null, null, ActorFilter.ANYBODY, KindFilter.ALL, null, null, id);
  }

  private List<String> shown(AuditFilter filter, AuditScope scope) {
    var start = trail.asOf(new Moment(rows.position(), second(100)));
    return trail.page(filter, scope, start, 1000).items().stream()
        .map(AuditFilterTest::shown)
        .toList();
  }

  private static String shown(AuditEntry entry) {
    return entry.position() == null
        ? entry.type() + " " + (entry.at().getEpochSecond() - START.getEpochSecond())
        : entry.position().toString();
  }

  private static Instant second(long second) {
    return START.plusSeconds(second);
  }
}
