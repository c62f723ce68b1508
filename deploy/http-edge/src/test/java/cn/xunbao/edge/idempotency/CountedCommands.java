package cn.xunbao.edge.idempotency;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands of tests that count how often they are carried out. */
@RestController
@RequestMapping("/api/v1/counted/{name}")
public class CountedCommands {

  private final ConcurrentMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, CountDownLatch> gates = new ConcurrentHashMap<>();

  /** How often that one has been carried out. */
  int count(String name) {
    return counter(name).get();
  }

  /** Holds that one up until the gate is opened. */
  CountDownLatch gate(String name) {
    return gates.computeIfAbsent(name, n -> new CountDownLatch(1));
  }

  private AtomicInteger counter(String name) {
    return counts.computeIfAbsent(name, n -> new AtomicInteger());
  }

  @PostMapping("/create")
  ResponseEntity<Map<String, Object>> create(@PathVariable String name, JsonBody body)
      throws InterruptedException {
    var text = body.read(in -> in.requiredText("text", 9));
    int n = counter(name).incrementAndGet();
    var gate = gates.get(name);
    if (gate != null) {
      gate.await();
    }
    return ResponseEntity.status(201)
        .eTag("\"7\"")
        .header(ConsistencyToken.HEADER, "token-" + n)
        .header("X-Of-This-Answer-Alone", "x")
        .body(Map.of("text", text, "n", n));
  }

  @PostMapping("/secret")
  @ShownOnce
  Map<String, Object> secret(@PathVariable String name) {
    return Map.of("secret", "s3cr3t-" + counter(name).incrementAndGet());
  }

  @PostMapping("/status/{status}")
  ResponseEntity<String> status(@PathVariable String name, @PathVariable int status) {
    return ResponseEntity.status(status).body("n" + counter(name).incrementAndGet());
  }

  @PostMapping("/refused")
  void refused(@PathVariable String name) {
    counter(name).incrementAndGet();
    throw Rejections.of(ProblemType.CONFLICT, "不可");
  }

  @PostMapping("/broken")
  void broken(@PathVariable String name) {
    counter(name).incrementAndGet();
    throw new IllegalStateException("broken");
  }
}
