package cn.xunbao.standalone.webhook.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what webhooks send, and answers as it was told to: 204 if it wasn't. */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** A receiver on this machine. */
  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  private synchronized void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          new Received(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders(),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      exchange.getResponseHeaders().add("Location", url("/elsewhere"));
      exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.poll(), -1);
    }
  }

  /** Where it listens. */
  public String url(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  /** What it answers next. */
  public synchronized void answer(Integer... statuses) {
    answers.addAll(List.of(statuses));
  }

  /** What it has taken so far. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One request. */
  public record Received(String path, Map<String, List<String>> headers, String body) {

    /** The stable id of its message. */
    public String id() {
      return Objects.requireNonNull(headers.get("Webhook-id")).getFirst();
    }
  }
}
