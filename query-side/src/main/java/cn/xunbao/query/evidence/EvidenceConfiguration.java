package cn.xunbao.query.evidence;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.ChronicleCheck;
import cn.xunbao.query.chronicle.Leaves;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires evidence. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
@Import({CheckpointController.class, EvidenceController.class})
public class EvidenceConfiguration {

  private static final Duration TICK = Duration.ofSeconds(1);

  @Bean
  SchemaMigration evidenceSchema() {
    return new SchemaMigration("evidence", "classpath:db/migration/evidence");
  }

  @Bean
  TreeHash treeHash(JdbcClient jdbc, EvidenceProperties properties, SchemaMigrations migrated) {
    return HistoryHash.of(jdbc, properties.hash());
  }

  @Bean
  TreeNodes treeNodes(JdbcClient jdbc, JdbcTemplate batch, TreeHash hash, Leaves leaves) {
    return new TreeNodes(jdbc, batch, hash, leaves);
  }

  @Bean
  TreeGrower treeGrower(TreeNodes nodes, Chronicle chronicle) {
    nodes.grow(chronicle.newest());
    return new TreeGrower(nodes);
  }

  @Bean
  HistoryTree historyTree(TreeHash hash, TreeNodes nodes, Leaves leaves) {
    return new HistoryTree(hash, nodes, leaves);
  }

  @Bean
  Checkpoints checkpoints(JdbcClient jdbc) {
    return new Checkpoints(jdbc);
  }

  @Bean
  CheckpointFolder checkpointFolder(EvidenceProperties properties) {
    return new CheckpointFolder(properties.folder());
  }

  @Bean
  Evidence evidence(
      Chronicle chronicle, Leaves leaves, HistoryTree tree, Checkpoints checkpoints, Facts facts) {
    return new Evidence(chronicle, leaves, tree, checkpoints, facts);
  }

  @Bean
  EvidenceCheck evidenceCheck(
      ChronicleCheck chronicle,
      Checkpoints checkpoints,
      CheckpointFolder folder,
      TreeNodes nodes,
      TreeHash hash,
      ObjectProvider<KnownKeys> keys,
      BusinessClock clock,
      EvidenceProperties properties) {
    return new EvidenceCheck(
        chronicle,
        checkpoints,
        folder,
        nodes,
        hash,
        keys.getIfAvailable(KnownKeys::none),
        clock,
        properties.checkBusy());
  }

  @Bean
  PrintedTree printedTree(HistoryTree tree, ObjectProvider<KnownKeys> keys) {
    return new PrintedTree(tree, keys.getIfAvailable(KnownKeys::none));
  }

  @Bean
  Sweeper evidenceSweeper(EvidenceCheck check) {
    return new Sweeper("evidence-check", TICK, check::tick);
  }

  @Bean
  EvidenceHealth evidenceHealth(EvidenceCheck check) {
    return new EvidenceHealth(check);
  }
}
