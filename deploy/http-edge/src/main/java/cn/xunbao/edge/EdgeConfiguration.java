package cn.xunbao.edge;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.clock.SystemBusinessClock;
import cn.xunbao.edge.correlation.CorrelationFilter;
import cn.xunbao.edge.input.JsonBodyArgumentResolver;
import cn.xunbao.edge.journal.AccessJournal;
import cn.xunbao.edge.journal.FailedLogins;
import cn.xunbao.edge.journal.JdbcAccessJournal;
import cn.xunbao.edge.journal.RefusalJournal;
import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.json.AnswerJson;
import cn.xunbao.edge.json.SimulationMark;
import cn.xunbao.edge.problem.ProblemAdvice;
import cn.xunbao.edge.problem.ProblemErrorController;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.ProblemWriter;
import cn.xunbao.edge.problem.RefusalListener;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.ratelimit.RateLimitFilter;
import cn.xunbao.edge.ratelimit.RateLimitProperties;
import cn.xunbao.edge.ratelimit.RateLimits;
import cn.xunbao.edge.security.AllowedToInterceptor;
import cn.xunbao.edge.security.ApiSecurity;
import cn.xunbao.edge.security.CallerArgumentResolver;
import cn.xunbao.edge.security.Callers;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.edge.version.PreconditionArgumentResolver;
import cn.xunbao.storage.SchemaMigration;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of the HTTP edge as beans. The application adds a {@code JwtDecoder} and a {@code
 * DataSource}; a {@link BusinessClock} or an {@link AccessJournal} of its own takes the place of
 * ours. An {@link InstantSource} bean, if there is one, must tell real time.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(RateLimitProperties.class)
public class EdgeConfiguration {

  @Bean
  @Fallback
  SystemBusinessClock systemBusinessClock(ObjectProvider<InstantSource> realTime) {
    return new SystemBusinessClock(realTime.getIfUnique(InstantSource::system));
  }

  @Bean
  SchemaMigration journalSchema() {
    return new SchemaMigration("journal", "classpath:db/migration/journal");
  }

  @Bean
  SensitiveReads sensitiveReads(AccessJournal journal, BusinessClock clock) {
    return new SensitiveReads(journal, clock);
  }

  @Bean
  FailedLogins failedLogins(AccessJournal journal, BusinessClock clock) {
    return new FailedLogins(journal, clock);
  }

  @Bean
  RefusalListener refusalJournal(AccessJournal journal, BusinessClock clock) {
    return new RefusalJournal(journal, clock);
  }

  @Bean
  ProblemWriter problemWriter(BusinessClock clock, RefusalListener listener) {
    return new ProblemWriter(clock, listener);
  }

  @Bean
  ProblemAdvice problemAdvice(ProblemWriter writer) {
    return new ProblemAdvice(writer);
  }

  @Bean
  ProblemErrorController problemErrorController(ProblemWriter writer) {
    return new ProblemErrorController(writer);
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
    return (request, response, rejected) ->
        writer.write(request, response, Rejection.of(ProblemType.BAD_REQUEST, "请求地址或请求头含有不可用的内容"));
  }

  @Bean
  JsonMapperBuilderCustomizer answerJson() {
    return AnswerJson::configure;
  }

  @Bean
  SimulationMark simulationMark(BusinessClock clock, JsonMapper mapper) {
    return new SimulationMark(clock, mapper);
  }

  @Bean
  FilterRegistrationBean<CorrelationFilter> correlationFilter() {
    var registration = new FilterRegistrationBean<>(new CorrelationFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    return registration;
  }

  /** Comes last: chains with a path of their own, such as an issuer's, stand before it. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter writer, RateLimits limits) {
    return new ApiSecurity(writer, limits).chain(http);
  }

  @Bean
  RateLimits rateLimits(RateLimitProperties properties) {
    return new RateLimits(properties);
  }

  /** Stands before security, which answers for tokens by itself. */
  @Bean
  FilterRegistrationBean<RateLimitFilter> tokenRateLimit(RateLimits limits, ProblemWriter writer) {
    var registration =
        new FilterRegistrationBean<>(
            new RateLimitFilter(request -> limits.token(request.getRemoteAddr()), writer));
    registration.addUrlPatterns("/oauth2/*");
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
    return registration;
  }

  /** Stands behind security, for it goes by the client. */
  @Bean
  FilterRegistrationBean<RateLimitFilter> callRateLimit(RateLimits limits, ProblemWriter writer) {
    var registration =
        new FilterRegistrationBean<>(
            new RateLimitFilter(
                request ->
                    Callers.of(request)
                        .map(caller -> limits.client(caller.client()))
                        .orElseGet(() -> limits.stranger(request.getRemoteAddr())),
                writer));
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
    return registration;
  }

  @Bean
  WebMvcConfigurer edgeArguments() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgumentResolver());
        resolvers.add(new JsonBodyArgumentResolver());
        resolvers.add(new PreconditionArgumentResolver());
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedToInterceptor());
      }
    };
  }

  /** The journal in the application's own database. */
  @Configuration(proxyBeanMethods = false)
  static class Journal {

    private static final Duration SWEPT_EVERY = Duration.ofSeconds(5);

    @Bean
    @Fallback
    JdbcAccessJournal accessJournal(DataSource dataSource, ObjectProvider<InstantSource> realTime) {
      return new JdbcAccessJournal(dataSource, realTime.getIfUnique(InstantSource::system));
    }

    @Bean
    Sweeper journalSweeper(JdbcAccessJournal journal) {
      return new Sweeper("access-journal", SWEPT_EVERY, journal::sweep);
    }
  }
}
