package cn.xunbao.query.replay;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.History;
import cn.xunbao.query.fact.FactComparison;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Generations;
import cn.xunbao.storage.SchemaMigration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires replays. Whoever lets them be asked for sweeps the worker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
@Import(ReplayListController.class)
public class ReplayConfiguration {

  @Bean
  SchemaMigration replaySchema() {
    return new SchemaMigration("replay", "classpath:db/migration/replay");
  }

  @Bean
  ReplayDesk replayDesk(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      ObjectProvider<Projection> projections) {
    var names =
        Stream.concat(
                Stream.of(Projection.FACTS), projections.stream().map(Projection::name).sorted())
            .toList();
    return new ReplayDesk(jdbc, new TransactionTemplate(transactions), names);
  }

  @Bean
  ReplayWorker replayWorker(
      JdbcClient jdbc,
      JdbcTemplate batch,
      History history,
      Generations generations,
      FactComparison comparison,
      Chronicle chronicle,
      Facts facts,
      ObjectProvider<Projection> projections,
      BusinessClock clock,
      ReplayProperties properties,
      PlatformTransactionManager transactions) {
    var store = new ReplayStore(jdbc, batch);
    var transaction = new TransactionTemplate(transactions);
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    var runner =
        new ReplayRunner(
            store,
            new Folding(history, generations, transaction, properties),
            generations,
            comparison,
            chronicle,
            facts,
            projections.stream().toList(),
            clock,
            transaction);
    return new ReplayWorker(store, runner, generations, transaction, apart);
  }

  @Bean
  DriftSchedule driftSchedule(ReplayDesk desk, BusinessClock clock, ReplayProperties properties) {
    return new DriftSchedule(desk, clock, properties.driftCheck());
  }

  @Bean
  ReplayHealth replayHealth(ReplayDesk desk) {
    return new ReplayHealth(desk);
  }
}
