package cn.xunbao.edge.idempotency;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.problem.ProblemWriter;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.storage.SchemaMigration;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Wires {@code Idempotency-Key} into an application that takes commands. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

  private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);

  /** After security, which stands at -100, and after the limits of rate. */
  private static final int ORDER = 0;

  @Bean
  SchemaMigration idempotencySchema() {
    return new SchemaMigration("idempotency", "classpath:db/migration/idempotency");
  }

  @Bean
  KeptAnswers keptAnswers(DataSource dataSource) {
    return new KeptAnswers(dataSource);
  }

  @Bean
  Sweeper keptAnswerSweeper(KeptAnswers answers) {
    return new Sweeper("kept-answers", SWEPT_EVERY, answers::sweep);
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
      KeptAnswers answers, ProblemWriter problems) {
    var keptHeaders =
        List.of(
            ConsistencyToken.HEADER,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER);
    var registration =
        new FilterRegistrationBean<>(new IdempotencyFilter(answers, problems, keptHeaders));
    registration.addUrlPatterns("/api/v1/*");
    registration.setOrder(ORDER);
    return registration;
  }
}
