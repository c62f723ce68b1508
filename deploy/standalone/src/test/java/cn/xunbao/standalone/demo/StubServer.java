package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server of one's own answers, which remembers what it was asked. */
final class StubServer implements AutoCloseable {

  /** What it answers. */
  record Reply(int status, Map<String, String> headers, String body) {

    static Reply of(int status, String body) {
      return new Reply(status, Map.of(), body);
    }
  }

  /** What it was asked. */
  record Asked(String method, String path, Map<String, List<String>> headers, String body) {

    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }
  }

  /** How it answers. */
  interface Behaviour {
    Reply answer(Asked asked);
  }

  private final HttpServer server;
  private final List<Asked> asked = new ArrayList<>();

  StubServer(Behaviour behaviour) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", exchange -> handle(exchange, behaviour));
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** All that it was asked, in order. */
  List<Asked> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange, Behaviour behaviour) throws IOException {
    try (exchange) {
      var request =
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              Map.copyOf(exchange.getRequestHeaders()),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      asked.add(request);
      var reply = behaviour.answer(request);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      var body = reply.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
