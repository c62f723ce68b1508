package cn.xunbao.standalone.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several who act at the same time. */
final class Senders implements AutoCloseable {

  private static final int THREADS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /**
   * Does something for each, several at once, and waits for all.
   *
   * @return what came of each, in order
   * @throws DemoException the first that one of them ended with
   */
  <T, R> List<R> each(Collection<T> all, Function<T, R> doing) {
    var running = new ArrayList<Future<R>>();
    all.forEach(one -> running.add(threads.submit(() -> doing.apply(one))));
    return running.stream().map(Senders::result).toList();
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
