package cn.xunbao.standalone.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several units that report at the same time. */
final class Senders implements AutoCloseable {

  private static final int THREADS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /**
   * Sends deliveries, those about one report in their order, and waits for all.
   *
   * @return the answers, report by report
   * @throws DemoException the first that a delivery ended with
   */
  Map<Delivery, Answer> send(List<Delivery> deliveries, Function<Delivery, Answer> sending) {
    var byReport =
        deliveries.stream()
            .collect(
                Collectors.groupingBy(Delivery::pair, LinkedHashMap::new, Collectors.toList()));
    var running = new ArrayList<Future<Map<Delivery, Answer>>>();
    for (var ofReport : byReport.values()) {
      running.add(threads.submit(() -> oneByOne(ofReport, sending)));
    }
    var answers = new LinkedHashMap<Delivery, Answer>();
    running.forEach(report -> answers.putAll(result(report)));
    return answers;
  }

  private static Map<Delivery, Answer> oneByOne(
      List<Delivery> deliveries, Function<Delivery, Answer> sending) {
    var answers = new LinkedHashMap<Delivery, Answer>();
    deliveries.forEach(delivery -> answers.put(delivery, sending.apply(delivery)));
    return answers;
  }

  private static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DemoException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoException("演示已中断", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
