package cn.xunbao.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.GrowingTree;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.Leaves;
import cn.xunbao.storage.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the owner of the database changes is found, with its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final List<Long> SIGNED = List.of(200L, 400L, 600L);
  private static final long NEWEST = 600;

  @TempDir private static Path folder;

  private final TestDatabase database = TestDatabase.create();
  private ConfigurableApplicationContext application;
  private Tampering owner;

  @BeforeAll
  void start() {
    application = EvidenceTestApplication.start(database, folder);
    long from = 0;
    for (var size : SIGNED) {
      write(from, size);
      from = size;
      maker(bean(SigningKey.class)).make();
    }
    bean(CheckpointFolder.class).copy(bean(Checkpoints.class));
    owner = new Tampering(database);
    owner.keep();
  }

  @AfterEach
  void undo() {
    owner.undo();
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void nothingIsFoundWhereNothingWasChanged() {
    assertThat(bean(EvidenceCheck.class).once())
        .satisfies(
            state -> {
              assertThat(state.faults()).isEmpty();
              assertThat(state.lastRoundUpTo()).isEqualTo(NEWEST);
            });
    assertThat(bean(EvidenceHealth.class).health().getStatus()).isEqualTo(Status.UP);
    assertThat(storedNodes()).isEqualTo(NEWEST / 256);
    var whole = new GrowingTree(TreeHash.SHA_256);
    bean(Leaves.class).hashes(0, NEWEST).forEach(whole::add);
    assertThat(bean(HistoryTree.class).root(NEWEST)).isEqualTo(whole.root());
  }

  @Test
  void theApplicationItselfMayChangeNothing() {
    var application = bean(JdbcTemplate.class);
    for (var statement :
        List.of(
            "UPDATE evidence.node SET hash = ''",
            "DELETE FROM evidence.checkpoint",
            "TRUNCATE evidence.countersignature CASCADE",
            "UPDATE evidence.history SET hash = 'sm3'")) {
      assertThatThrownBy(() -> application.execute(statement))
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aChangedContentIsFound() {
    changePayload(300);
    assertFault(300, 300, "payload_hash、leaf_hash");
    assertThat(bean(EvidenceHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(bean(EvidenceHealth.class).health().getDetails().get("faults"))
        .asString()
        .contains("from=300");
  }

  @Test
  void aChangedAuthorIsFound() {
    changeEvent(300, "meta_data", "系统", "张三");
    assertFault(300, 300, "metadata", "actor_name");
  }

  @Test
  void aBackDatedEventIsFound() {
    changeEvent(300, "meta_data", "2023-04-01T", "2023-03-31T");
    assertFault(300, 300, "recorded_at");
  }

  @Test
  void anEventThatWasTakenOutIsFound() {
    owner.sql("DELETE FROM command.event WHERE event_identifier = " + eventAt(300));
    assertFault(300, 300, "已没有该事件");
  }

  @Test
  void anEventThatWasPutInIsFound() {
    owner.sql(
        """
        INSERT INTO command.event OVERRIDING SYSTEM VALUE
        SELECT -5, 'put-in', 'unit:put-in', 0, type, time_stamp, payload_type, payload_revision,
               payload, meta_data
          FROM command.event WHERE aggregate_identifier = 'unit:u300'
        """);
    assertThat(faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.detail()).contains("put-in", "没有序号"));
  }

  @Test
  void exchangedPlacesInTheStoreAreFound() {
    owner.sql(
        """
        UPDATE command.event SET aggregate_identifier = 'unit:spare'
         WHERE aggregate_identifier = 'unit:u300'
        """);
    assertFault(300, 300, "stream");
  }

  @Test
  void aChangedRowOfTheChronicleIsFound() {
    owner.sql("UPDATE query.chronicle SET actor_name = '他人' WHERE position = 300");
    assertFault(300, 300, "actor_name");
  }

  @Test
  void anEarlierInstantOfBecomingKnownIsFound() {
    owner.sql(
        "UPDATE query.chronicle SET known_at = known_at + interval '1 second' WHERE position = 300");
    assertFault(300, 300, "leaf_hash");
  }

  @Test
  void exchangedPositionsAreFound() {
    owner.sql("UPDATE query.chronicle SET position = -1 WHERE position = 300");
    owner.sql("UPDATE query.chronicle SET position = 300 WHERE position = 301");
    owner.sql("UPDATE query.chronicle SET position = 301 WHERE position = -1");
    assertThat(faults()).extracting(EvidenceFault::from).contains(300L, 301L);
  }

  @Test
  void aMissingRowOfTheChronicleIsFound() {
    owner.sql("DELETE FROM query.chronicle WHERE position = 300");
    assertThat(faults())
        .extracting(EvidenceFault::detail)
        .satisfiesExactlyInAnyOrder(
            detail -> assertThat(detail).contains("300", "缺失"),
            detail -> assertThat(detail).contains("没有序号"));
  }

  @Test
  void anEventWhoseLeafWasRecomputedIsFoundByTheNodesAndByTheNextCheckpoint() {
    changePayload(300);
    recomputeLeaf(300);
    assertThat(faults())
        .extracting(EvidenceFault::from, EvidenceFault::to)
        .containsExactlyInAnyOrder(tuple(257L, 512L), tuple(201L, 400L));
  }

  @Test
  void aTreeThatWasRecomputedIsFoundByTheNextCheckpoint() {
    changePayload(300);
    recomputeLeaf(300);
    recomputeNodes();
    assertFault(201, 400, "此前至第 200 号相符");
    owner.sql("DELETE FROM evidence.checkpoint WHERE size = 600");
    assertThatThrownBy(() -> maker(bean(SigningKey.class)).make())
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("400");
  }

  @Test
  void aChangedNodeIsFound() {
    owner.sql("UPDATE evidence.node SET hash = sha256(hash) WHERE level = 8 AND index = 1");
    assertFault(257, 512, "节点");
  }

  @Test
  void aMissingNodeIsFound() {
    owner.sql("DELETE FROM evidence.node WHERE level = 8 AND index = 0");
    assertFault(1, 256, "缺少");
  }

  @Test
  void aChangedCheckpointIsFoundByItsSignature() {
    owner.sql(
        "UPDATE evidence.checkpoint SET note = replace(note, '04-01', '04-02') WHERE size = 400");
    assertFault(400, 400, "签名不符");
  }

  @Test
  void aCheckpointThatIsNoneIsFound() {
    owner.sql("UPDATE evidence.checkpoint SET note = 'nothing' WHERE size = 400");
    assertFault(400, 400, "无法读取");
  }

  @Test
  void anEndThatWasCutOffIsFoundByTheCheckpoints() {
    cutOff(500);
    assertFault(501, 600, "末尾被截去");
    assertThatThrownBy(() -> maker(bean(SigningKey.class)).make())
        .isInstanceOf(RejectedException.class);
  }

  @Test
  void anEndThatWasCutOffWithItsCheckpointsIsFoundByTheCopiesOutside() {
    cutOff(500);
    owner.sql("DELETE FROM evidence.checkpoint WHERE size > 500");
    assertFault(501, 600, "末尾被截去");
  }

  /** The owner and the holder of the key together; somebody else kept the checkpoint of before. */
  @Test
  void aHistoryRecomputedAndSignedAnewIsFoundByWhatSomebodyElseHasKept() throws Exception {
    var kept = SignedNote.parse(Files.readAllBytes(folder.resolve("checkpoint-400.txt")));
    changePayload(300);
    recomputeLeaf(300);
    recomputeNodes();
    owner.sql("DELETE FROM evidence.checkpoint");
    var forged = maker(bean(SigningKey.class)).make().orElseThrow().note();

    assertThat(faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.detail()).contains("第 400 号检查点副本"));

    var before = Checkpoint.parse(kept.text());
    var after = Checkpoint.parse(forged.text());
    var key = new NoteKey(before.origin(), bean(SigningKey.class).key());
    assertThat(kept.isSignedBy(key)).isTrue();
    assertThat(forged.isSignedBy(key)).isTrue();
    assertThat(
            Proofs.consistent(
                TreeHash.SHA_256,
                before.size(),
                before.root(),
                after.size(),
                after.root(),
                bean(HistoryTree.class).consistency(before.size(), after.size())))
        .isFalse();
  }

  @Test
  void whoHasNotTheKeySignsNothingThatIsBelieved() {
    owner.sql("DELETE FROM evidence.checkpoint WHERE size = 600");
    maker(new SigningKey(SignatureAlgorithm.ED25519.newKeys())).make();
    assertFault(600, 600, "签名不符");
  }

  @Test
  void everyEventIsProvedAndEveryCheckpointIsTheContinuationOfTheOneBefore() {
    var tree = bean(HistoryTree.class);
    var leaves = bean(Leaves.class).hashes(0, NEWEST);
    for (long position = 1; position <= NEWEST; position += 37) {
      assertThat(
              Proofs.includes(
                  TreeHash.SHA_256,
                  position - 1,
                  NEWEST,
                  leaves.get(Math.toIntExact(position - 1)),
                  tree.inclusion(position, NEWEST),
                  tree.root(NEWEST)))
          .isTrue();
    }
    for (long from = 1; from <= NEWEST; from += 59) {
      assertThat(
              Proofs.consistent(
                  TreeHash.SHA_256,
                  from,
                  tree.root(from),
                  NEWEST,
                  tree.root(NEWEST),
                  tree.consistency(from, NEWEST)))
          .isTrue();
    }
  }

  private void assertFault(long from, long to, String... words) {
    assertThat(faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.from()).isEqualTo(from);
              assertThat(fault.to()).isEqualTo(to);
              assertThat(fault.detail()).contains(words);
            });
  }

  private List<EvidenceFault> faults() {
    return bean(EvidenceCheck.class).once().faults();
  }

  private void changePayload(long position) {
    changeEvent(position, "payload", "单位", "本单位");
  }

  private void changeEvent(long position, String column, String from, String to) {
    owner.sql(
        """
        UPDATE command.event
           SET %1$s = convert_to(replace(convert_from(%1$s, 'UTF8'), '%2$s', '%3$s'), 'UTF8')
         WHERE event_identifier = %4$s
        """
            .formatted(column, from, to, eventAt(position)));
  }

  private static String eventAt(long position) {
    return "(SELECT event_id FROM query.chronicle WHERE position = " + position + ")";
  }

  private void recomputeLeaf(long position) {
    var leaf = bean(Leaves.class).leaf(position).orElseThrow();
    owner
        .jdbc()
        .sql("UPDATE query.chronicle SET payload_hash = ?, leaf_hash = ? WHERE position = ?")
        .params(
            HexFormat.of().parseHex(leaf.payloadHash()),
            leaf.hash(TreeHash.SHA_256).bytes(),
            position)
        .update();
  }

  private void recomputeNodes() {
    owner.sql("DELETE FROM evidence.node");
    bean(TreeNodes.class).grow(NEWEST);
  }

  private void cutOff(long last) {
    owner.sql(
        """
        DELETE FROM command.event WHERE event_identifier IN
            (SELECT event_id FROM query.chronicle WHERE position > %s)
        """
            .formatted(last));
    owner.sql("DELETE FROM query.chronicle WHERE position > " + last);
    owner.sql("UPDATE query.head SET position = " + last);
    owner.sql("DELETE FROM evidence.node WHERE (index + 1) << level > " + last);
  }

  private long storedNodes() {
    return owner.jdbc().sql("SELECT count(*) FROM evidence.node").query(Long.class).single();
  }

  private void write(long from, long to) {
    bean(EventStore.class)
        .publish(
            LongStream.range(from, to)
                .mapToObj(
                    i ->
                        new GenericDomainEventMessage<>(
                            "Unit",
                            "unit:u" + (i + 1),
                            0,
                            new UnitRegistered(
                                "u" + (i + 1), "单位" + (i + 1), "DEPARTMENT", List.of()),
                            EventMetadata.system("tester", START).toMap()))
                .toList());
    await("the chronicle reaches position " + to)
        .atMost(Duration.ofSeconds(30))
        .until(() -> bean(Chronicle.class).newest() == to);
  }

  private CheckpointMaker maker(SigningKey signer) {
    return new CheckpointMaker(
        bean(Chronicle.class),
        bean(HistoryTree.class),
        bean(Checkpoints.class),
        signer,
        bean(BusinessClock.class),
        new TransactionTemplate(bean(PlatformTransactionManager.class)),
        List.of());
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
