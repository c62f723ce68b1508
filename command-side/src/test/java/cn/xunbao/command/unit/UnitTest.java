package cn.xunbao.command.unit;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.GROUP;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.SUPPORTING;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final EventMetadata OFFICE = SamplePlan.byOffice("2023-04-03T09:00:00+08:00");
  private static final LocalDate DAY = LocalDate.of(2023, 4, 15);
  private static final LocalDate BEFORE_REGISTRATION = LocalDate.of(2023, 3, 22);

  private final AggregateTestFixture<Unit> unit = Fixtures.of(Unit.class);
  private final SamplePlan plan = new SamplePlan();

  @BeforeEach
  void rulesOverTheUnitsOfThePlan() {
    var directory = new UnitDirectory(plan.store());
    unit.registerInjectableResource(
        new UnitRules(directory, new UnitRegister(directory, plan::streams)));
  }

  @Test
  void aUnitBecomesKnownAsTheFileNamesItWithAnUnknownKindToo() {
    unit.givenNoPriorActivity();
    unit.whenConstructing(
            () -> new Unit(new RegisterUnit("433101-027", "市商务局", "SPACEPORT", List.of("商务局"))))
        .expectEvents(new UnitRegistered("433101-027", "市商务局", "SPACEPORT", List.of("商务局")));
  }

  @Test
  void aUnitIsRenamedFromADateOn() {
    unit.given(registered())
        .when(rename("市商务和粮食局", DAY))
        .expectEvents(new UnitRenamed(LEAD, "市商务和粮食局", "市商务局", DAY, "机构改革", "8号"))
        .expectResultMessagePayload(new Change<>(LEAD, "unit:" + LEAD, 1, true));
  }

  @Test
  void stepsInsideAUnitAreSetOnceAndTakenAwayAgain() {
    var steps = List.of(new ApprovalStep("股室审核", "股长"));
    var set = new ReportStepsSet(LEAD, steps, "局务会");
    unit.given(registered())
        .when(
            command(
                new SetReportSteps(new UnitId(LEAD), steps, "局务会", ExpectedVersion.ANY), OFFICE))
        .expectEvents(set)
        .expectResultMessagePayload(new Change<>(steps, "unit:" + LEAD, 1, true));
    unit.given(registered(), set)
        .when(
            command(new SetReportSteps(new UnitId(LEAD), steps, null, ExpectedVersion.ANY), OFFICE))
        .expectNoEvents();
    unit.given(registered(), set)
        .when(
            command(
                new SetReportSteps(new UnitId(LEAD), List.of(), null, ExpectedVersion.ANY), OFFICE))
        .expectEvents(new ReportStepsSet(LEAD, List.of(), null));
  }

  @Test
  void theNameThatItHasIsNoEvent() {
    unit.given(registered()).when(rename("市商务局", DAY)).expectNoEvents();
  }

  @Test
  void aNameThatMeansAnotherUnitIsRefused() {
    unit.given(registered())
        .when(rename("市发改局", DAY))
        .expectNoEvents()
        .expectException(refused(ProblemType.INVALID_REQUEST, "/name conflicting"));
  }

  @Test
  void aDateBeforeTheRegistrationIsRefusedTogetherWithAllElse() {
    unit.given(registered())
        .when(rename("市发改局", BEFORE_REGISTRATION))
        .expectException(
            refused(ProblemType.INVALID_REQUEST, "/on before-registration", "/name conflicting"));
  }

  @Test
  void aUnitThatIsNoMoreIsNotRenamed() {
    var merged = new UnitMerged(LEAD, OTHER, DAY, "机构改革", null);
    plan.append(new UnitId(LEAD), merged);
    unit.given(registered(), merged)
        .when(rename("市贸易局", DAY))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/on unit-ended"));
  }

  @Test
  void whoHasNotSeenTheLatestVersionChangesNothing() {
    unit.given(registered())
        .when(
            command(
                new RenameUnit(new UnitId(LEAD), "市贸易局", order(DAY), ExpectedVersion.of(7)),
                OFFICE))
        .expectNoEvents()
        .expectException(refused(ProblemType.PRECONDITION_FAILED));
  }

  @Test
  void aliasesAreAddedAndRemoved() {
    plan.append(
        new UnitId(LEAD),
        new UnitAliasesChanged(LEAD, List.of("商务局"), List.of(), DAY, "统一称谓", null));
    unit.given(
            registered(),
            new UnitAliasesChanged(LEAD, List.of("商务局"), List.of(), DAY, "统一称谓", null))
        .when(aliases(List.of("商务局", "市商粮局"), List.of("商务局")))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/remove/0 conflicting"));
    unit.given(registered())
        .when(aliases(List.of("市商粮局"), List.of()))
        .expectEvents(new UnitAliasesChanged(LEAD, List.of("市商粮局"), List.of(), DAY, "机构改革", "8号"));
  }

  @Test
  void anAliasThatMeansAnotherUnitIsRefused() {
    unit.given(registered())
        .when(aliases(List.of("市发改局"), List.of()))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/add/0 conflicting"));
  }

  @Test
  void aUnitIsPutIntoItsPlaceOnce() {
    var classified = new UnitClassified(LEAD, Relation.GOVERNMENT, "市直部门", DAY, "机构改革", "8号");
    var command =
        command(
            new ClassifyUnit(
                new UnitId(LEAD), Relation.GOVERNMENT, "市直部门", order(DAY), ExpectedVersion.ANY),
            OFFICE);
    unit.given(registered()).when(command).expectEvents(classified);
    unit.given(registered(), classified).when(command).expectNoEvents();
  }

  @Test
  void aGroupGetsMembers() {
    unit.given(group())
        .when(members(GROUP, RESPONSIBLE, SUPPORTING))
        .expectEvents(
            new GroupMembersNamed(GROUP, List.of(RESPONSIBLE, SUPPORTING), DAY, "机构改革", "8号"));
  }

  @Test
  void membersAreKnownUnitsEachOnceAndNoGroups() {
    unit.given(group())
        .when(members(GROUP, RESPONSIBLE, "433199-999", RESPONSIBLE, GROUP))
        .expectNoEvents()
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/members/1 unknown-unit",
                "/members/2 duplicate",
                "/members/3 is-group"));
  }

  @Test
  void onlyAGroupHasMembers() {
    unit.given(registered())
        .when(members(LEAD, RESPONSIBLE))
        .expectException(refused(ProblemType.INVALID_REQUEST, "path:u not-a-group"));
  }

  @Test
  void aPersonIsAppointedWithNameAndPostAndGetsAKey() {
    unit.given(registered())
        .when(appoint("向明", "副局长"))
        .expectEvents(appointed("p1", "向明"))
        .expectResultMessagePayload(
            new Change<>(new PersonInPost("p1", "向明", "副局长"), "unit:" + LEAD, 1, true));
    unit.given(registered(), appointed("p1", "向明"))
        .when(appoint("田小禾", "副局长"))
        .expectEvents(appointed("p2", "田小禾"));
    unit.given(registered(), appointed("p1", "向明")).when(appoint("向明", "副局长")).expectNoEvents();
  }

  @Test
  void aPersonIsRelievedOnceAndNotBeforeTheAppointment() {
    var relieved = new PersonRelieved(LEAD, "p1", "向明", "副局长", DAY.plusDays(1), "机构改革", "8号");
    unit.given(registered(), appointed("p1", "向明"))
        .when(relieve("p1", DAY.plusDays(1)))
        .expectEvents(relieved);
    unit.given(registered(), appointed("p1", "向明"), relieved)
        .when(relieve("p1", DAY.plusDays(1)))
        .expectNoEvents();
    unit.given(registered(), appointed("p1", "向明"), relieved)
        .when(relieve("p1", DAY.plusDays(2)))
        .expectException(refused(ProblemType.CONFLICT));
    unit.given(registered(), appointed("p1", "向明"))
        .when(relieve("p1", DAY.minusDays(1)))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/on before-appointment"));
    unit.given(registered())
        .when(relieve("p1", DAY))
        .expectException(refused(ProblemType.NOT_FOUND));
  }

  private static UnitRegistered registered() {
    return new UnitRegistered(LEAD, "市商务局", "DEPARTMENT", List.of());
  }

  private static UnitRegistered group() {
    return new UnitRegistered(GROUP, "各乡镇街道", "GENERIC_GROUP", List.of());
  }

  private static PersonAppointed appointed(String person, String name) {
    return new PersonAppointed(LEAD, person, name, "副局长", DAY, "机构改革", "8号");
  }

  private static Order order(LocalDate on) {
    return new Order(on, "机构改革", "8号");
  }

  private static Object rename(String name, LocalDate on) {
    return command(new RenameUnit(new UnitId(LEAD), name, order(on), ExpectedVersion.ANY), OFFICE);
  }

  private static Object aliases(List<String> add, List<String> remove) {
    return command(
        new ChangeAliases(new UnitId(LEAD), add, remove, order(DAY), ExpectedVersion.ANY), OFFICE);
  }

  private static Object members(String group, String... members) {
    return command(
        new NameMembers(new UnitId(group), List.of(members), order(DAY), ExpectedVersion.ANY),
        OFFICE);
  }

  private static Object appoint(String name, String post) {
    return command(
        new AppointPerson(new UnitId(LEAD), name, post, order(DAY), ExpectedVersion.ANY), OFFICE);
  }

  private static Object relieve(String person, LocalDate on) {
    return command(
        new RelievePerson(new UnitId(LEAD), person, order(on), ExpectedVersion.ANY), OFFICE);
  }
}
