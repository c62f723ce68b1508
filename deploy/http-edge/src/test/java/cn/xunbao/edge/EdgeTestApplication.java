package cn.xunbao.edge;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.idempotency.CountedCommands;
import cn.xunbao.edge.idempotency.IdempotencyConfiguration;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.MaxBytes;
import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest application that has an edge. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  EdgeConfiguration.class,
  IdempotencyConfiguration.class,
  EdgeTestApplication.Probe.class,
  CountedCommands.class
})
class EdgeTestApplication {

  @Bean
  JwtDecoder jwtDecoder() {
    return TestTokens.decoder();
  }

  @Bean
  StandingClock businessClock() {
    return new StandingClock();
  }

  /** Stands still; simulated or not, as a test wants it. */
  static final class StandingClock implements BusinessClock {

    static final Instant NOW = Instant.parse("2023-03-23T00:00:00Z");
    volatile boolean simulated;

    @Override
    public Instant now() {
      return NOW;
    }

    @Override
    public boolean simulated() {
      return simulated;
    }
  }

  record Figures(Instant at, BigDecimal amount, @Nullable BigDecimal rate) {}

  @RestController
  @RequestMapping("/api/v1/probe")
  static class Probe {

    private final SensitiveReads reads;

    Probe(SensitiveReads reads) {
      this.reads = reads;
    }

    @GetMapping("/figures")
    Figures figures() {
      return new Figures(StandingClock.NOW, new BigDecimal("25.20"), null);
    }

    @GetMapping("/list")
    List<Integer> list() {
      return List.of(1, 2);
    }

    @GetMapping(path = "/text", produces = "text/plain")
    String text() {
      return "{}";
    }

    @GetMapping("/caller")
    Map<String, Object> caller(Caller caller) {
      return Map.of("client", caller.client(), "correlationId", caller.correlationId());
    }

    @PostMapping("/body")
    Map<String, Object> body(@MaxBytes(1000) JsonBody body) {
      return body.read(
          in -> Map.of("name", in.requiredText("name", 9), "n", in.requiredInt("n", 0, 9)));
    }

    @PutMapping("/version")
    String version(Precondition precondition) {
      precondition.require().check(7L);
      return "done";
    }

    @PostMapping("/admin")
    @AllowedTo(Role.ADMIN)
    Map<String, Object> admin(JsonBody body) {
      return body.read(in -> Map.of("name", in.requiredText("name", 9)));
    }

    @GetMapping("/number/{path}")
    int number(@PathVariable int path, @RequestParam int n) {
      return path + n;
    }

    @GetMapping("/as-of")
    Map<String, Instant> asOf(@RequestParam String asOf) {
      return Map.of("asOf", QueryInstants.required("asOf", asOf));
    }

    @GetMapping("/sensitive")
    Map<String, Object> sensitive(Caller caller, HttpServletRequest request) {
      reads.note(caller, request);
      return Map.of();
    }

    @GetMapping("/broken")
    void broken() {
      throw new IllegalStateException("a secret inside");
    }

    @GetMapping("/lost-race")
    void lostRace() {
      throw new CompletionException(new ConcurrencyException("seq 3"));
    }

    @GetMapping("/remote")
    void remote() {
      Rejection rejection = Rejections.alreadyExists("该计划已存在").rejection();
      throw new CommandExecutionException("refused elsewhere", null, rejection);
    }

    @GetMapping("/waiting")
    void waiting() {
      throw Rejections.notYetConsistent("尚未读到该次修改");
    }
  }
}
