package cn.xunbao.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.CommandSideProcess;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.storage.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeImportTest {

  private static final String ADOPTED = "adopted";
  private static final String LAST_INDEX =
      "SELECT coalesce(max(global_index), 0) FROM command.event";
  private static final EventMetadata OFFICE = SamplePlan.byOffice("2023-03-23T08:00:00+08:00");
  private static final int EVENTS_OF_JISHOU = 87 + 1 + 6 + 165 + 51 + 5 + 1;
  private static final AtomicInteger PLANS = new AtomicInteger();

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static CommandSideProcess process;
  private static CommandSideProcess other;

  private final String id = "plan-" + PLANS.incrementAndGet();
  private long before;

  @BeforeAll
  static void start() {
    process = CommandSideProcess.start(DATABASE);
    other = CommandSideProcess.start(DATABASE);
  }

  @BeforeEach
  void noteWhatIsStored() {
    before = process.column(Long.class, LAST_INDEX).getFirst();
  }

  @AfterAll
  static void stop() {
    process.close();
    other.close();
  }

  @Test
  void anImportIsStoredAsAWholeInOneTransactionAndItsLastEventPutsItInForce() {
    assertThat(adopt(process, jishou()))
        .isEqualTo(
            new Change<>(jishou().counts(), "programme:" + id, 1 + 6 + 51 + 5 + 1 - 1, true));

    assertThat(types()).hasSize(EVENTS_OF_JISHOU).endsWith("programme.adopted");
    assertThat(
            process.column(
                Long.class,
                "SELECT count(DISTINCT xmin::text) FROM command.event WHERE global_index > ?",
                before))
        .containsExactly(1L);
  }

  @Test
  void whoImportedAndWhenGoesWithEachEventAndNothingElseDoes() {
    adopt(process, small().read());
    var metadata =
        process.column(
            String.class,
            """
            SELECT DISTINCT convert_from(meta_data, 'UTF8')
              FROM command.event
             WHERE global_index > ?
            """,
            before);
    assertThat(metadata).hasSize(1);
    @SuppressWarnings("unchecked")
    Map<String, Object> stored = EventJson.mapper().readValue(metadata.getFirst(), Map.class);
    assertThat(stored.remove("causationId")).isInstanceOf(String.class);
    assertThat(stored).isEqualTo(OFFICE.toMap());
  }

  @Test
  void whenOneStreamOfAnImportIsTakenNothingAtAllIsStored() {
    var last = jishou().tasks().getLast();
    var stream = new TaskId(last.programme(), last.task()).toString();
    process
        .bean(EventStore.class)
        .publish(new GenericDomainEventMessage<>("Task", stream, 0, last, OFFICE.toMap()));
    assertThat(types()).containsExactly("task.defined");

    assertThat(outcome(process, jishou())).isEqualTo(ProblemType.CONCURRENT_CHANGE.uri());

    assertThat(types()).containsExactly("task.defined");
    assertThat(outcome(process, small().with("/programme/id", '"' + id + "-b\"").read()))
        .as("what was rolled back is in nobody's way")
        .isEqualTo(ADOPTED);
  }

  @Test
  void aDryRunCountsAndStoresNothingAndNamesNoEvent() {
    assertThat(send(process, new ImportProgramme(jishou(), true)))
        .isEqualTo(new Change<>(jishou().counts(), "programme:" + id, Change.NOTHING, false));
    assertThat(types()).isEmpty();
  }

  @Test
  void aProgrammeIsImportedOnce() {
    adopt(process, small().read());
    var stored = types();
    assertThat(outcome(process, small().read())).isEqualTo(ProblemType.ALREADY_EXISTS.uri());
    assertThat(outcome(other, small().read())).isEqualTo(ProblemType.ALREADY_EXISTS.uri());
    assertThat(types()).isEqualTo(stored);
  }

  @Test
  void aUnitThatIsKnownUnderTheSameNameIsNotRegisteredAgain() {
    adopt(process, small().read());
    adopt(other, small().with("/programme/id", '"' + id + "-b\"").read());
    assertThat(types()).filteredOn("unit.registered"::equals).hasSize(3);
    assertThat(types()).filteredOn("programme.adopted"::equals).hasSize(2);
  }

  @Test
  void aUnitThatIsKnownUnderAnotherNameStopsTheImport() {
    adopt(process, small().read());
    var stored = types();
    var renamed =
        small().with("/programme/id", '"' + id + "-b\"").with("/units/1/name", "\"县科工局\"").read();
    assertThat(outcome(process, renamed)).isEqualTo(ProblemType.INVALID_REQUEST.uri());
    assertThat(types()).isEqualTo(stored);
  }

  @Test
  void ofTwoImportsOfOnePlanAtOnceByTwoProcessesOneIsRefused() throws Exception {
    var plan = jishou();
    assertThat(atOnce(() -> outcome(process, plan), () -> outcome(other, plan)))
        .containsExactlyInAnyOrder(ADOPTED, ProblemType.ALREADY_EXISTS.uri());
    assertThat(types()).hasSize(EVENTS_OF_JISHOU);
  }

  @Test
  void twoPlansThatShareUnitsCanBeImportedAtOnceByTwoProcesses() throws Exception {
    var one = small().read();
    var two = small().with("/programme/id", '"' + id + "-b\"").read();
    assertThat(atOnce(() -> outcome(process, one), () -> outcome(other, two)))
        .containsOnly(ADOPTED);
    assertThat(types()).filteredOn("unit.registered"::equals).hasSize(3);
  }

  private ProgrammeFile jishou() {
    return PlanJson.example("jishou-2023").renamed(id).read();
  }

  private PlanJson small() {
    return PlanJson.small().renamed(id);
  }

  /** Types of the events that this test has stored, in the order of the store. */
  private List<String> types() {
    return process.column(
        String.class,
        "SELECT payload_type FROM command.event WHERE global_index > ? ORDER BY global_index",
        before);
  }

  private static Change<ImportCounts> adopt(CommandSideProcess process, ProgrammeFile file) {
    return send(process, new ImportProgramme(file, false));
  }

  private static Change<ImportCounts> send(CommandSideProcess process, ImportProgramme command) {
    return process.bean(CommandDispatch.class).send(command, OFFICE);
  }

  private static String outcome(CommandSideProcess process, ProgrammeFile file) {
    try {
      return adopt(process, file).changed() ? ADOPTED : "unchanged";
    } catch (RejectedException e) {
      return e.rejection().type();
    }
  }

  private static List<String> atOnce(Callable<String> one, Callable<String> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var pool = Executors.newFixedThreadPool(2)) {
      var running =
          Stream.of(one, other)
              .map(
                  call ->
                      pool.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      return List.of(running.get(0).get(), running.get(1).get());
    }
  }
}
