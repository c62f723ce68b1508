package cn.xunbao.command.report;

import cn.xunbao.command.CommandSideProcess;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Two processes on one database that are sent commands at the same moment. */
final class Races implements AutoCloseable {

  private final List<CommandSideProcess> processes;

  /** Starts them on the plan. */
  Races(SamplePlan plan) {
    var database = TestDatabase.create();
    var one = CommandSideProcess.start(database);
    plan.copyTo(one.bean(EventStore.class), SamplePlan.byOffice(SamplePlan.ADOPTED_AT));
    processes = List.of(one, CommandSideProcess.start(database));
  }

  /**
   * What a command came to.
   *
   * @param receipt what was handed in
   * @param changed whether it changed something
   * @param problem type of the refusal
   */
  record Answer(@Nullable Receipt receipt, boolean changed, @Nullable String problem) {}

  /** Sends a command to the n-th process, counted round. */
  Callable<Answer> sending(int n, Object command, EventMetadata by) {
    var dispatch = processes.get(n % processes.size()).bean(CommandDispatch.class);
    return () -> {
      try {
        Object outcome = dispatch.send(command, by);
        return switch (outcome) {
          case Change<?> change ->
              new Answer(
                  change.value() instanceof Filing.Filed filed ? filed.receipt() : null,
                  change.changed(),
                  null);
          default -> new Answer(null, true, null);
        };
      } catch (RejectedException e) {
        return new Answer(null, false, e.rejection().type());
      }
    };
  }

  /** Has all of it done at the same moment. */
  static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    var start = new CyclicBarrier(calls.size());
    try (var pool = Executors.newFixedThreadPool(calls.size())) {
      var running =
          calls.stream()
              .map(
                  call ->
                      pool.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      var results = new ArrayList<T>();
      for (var result : running) {
        results.add(result.get());
      }
      return results;
    }
  }

  /** What is stored of a report, in its order. */
  List<ReportEvent> stored(ReportId id) {
    return processes
        .getFirst()
        .column(
            String.class,
            """
            SELECT payload_type || ' ' || convert_from(payload, 'UTF8')
              FROM command.event
             WHERE aggregate_identifier = ?
             ORDER BY sequence_number
            """,
            id.toString())
        .stream()
        .map(Races::read)
        .toList();
  }

  private static ReportEvent read(String typeAndPayload) {
    var space = typeAndPayload.indexOf(' ');
    DomainEvent event =
        EventJson.read(
            typeAndPayload.substring(0, space),
            1,
            typeAndPayload.substring(space + 1).getBytes(StandardCharsets.UTF_8));
    return (ReportEvent) event;
  }

  @Override
  public void close() {
    processes.forEach(CommandSideProcess::close);
  }
}
