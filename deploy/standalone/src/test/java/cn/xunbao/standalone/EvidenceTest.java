package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.KeySuccession;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.webhook.delivery.Receiver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Evidence of a running process, checked with nothing but its answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String CHECKPOINTS = "/api/v1/checkpoints";
  private static final String EVIDENCE = "/api/v1/evidence";
  private static final String LEAD = "433101-027";
  private static final String OTHER = "433101-043";

  @TempDir private static Path data;

  private final SigningKey audit = new SigningKey(SignatureAlgorithm.SM2.newKeys());
  private RunningServer server;
  private Receiver receiver;
  private Api admin;
  private Api unit;
  private Api auditor;
  private String receipt = "";
  private long position;

  @BeforeAll
  void start() throws Exception {
    server = open();
    receiver = new Receiver();
    admin = Api.admin(server.base(), data.resolve("x"));
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    unit = admin.reporter(LEAD);
    auditor = admin.role("auditor");
    var sent =
        unit.post(P + "/tasks/1.01/reports", Map.of("period", "2023-03-X3", "progress", "本旬有进展。"));
    receipt = sent.text("receiptId");
    var path = "/api/v1/receipts/" + receipt;
    await("the chronicle has it").until(() -> unit.get(path).status() == 200);
    position = unit.get(path).json().get("position").longValue();
  }

  private static RunningServer open() throws Exception {
    return RunningServer.open(
        DataFolder.open(data.resolve("x")),
        new ServerSettings(0, null, null, null, false),
        Map.of());
  }

  @AfterAll
  void stop() {
    receiver.close();
    server.close();
  }

  @Test
  @Order(1)
  void aCheckpointIsASignedNoteThatAnybodyCanCheckAndKeep() {
    var made = checkpoint();
    var note = SignedNote.parse(made.text("note"));
    var signed = Checkpoint.parse(note.text());
    assertThat(signed.size()).isGreaterThanOrEqualTo(position);
    assertThat(signed.root()).hasToString(made.text("root"));
    assertThat(note.isSignedBy(new NoteKey(signed.origin(), currentKey()))).isTrue();
    assertThat(
            new String(
                unit.bytes(CHECKPOINTS + "/" + signed.size(), "text/plain"),
                StandardCharsets.UTF_8))
        .isEqualTo(note.toString());
    assertThat(unit.get(CHECKPOINTS).json().get("items").get(0).get("size").longValue())
        .isEqualTo(signed.size());
    assertThat(unit.get(CHECKPOINTS + "/latest").json().get("size").longValue())
        .isEqualTo(signed.size());
    assertThat(unit.get(CHECKPOINTS + "/999999").status()).isEqualTo(404);
    assertThat(unit.get(CHECKPOINTS + "?cursor=x").status()).isEqualTo(400);
    assertThat(checkpoint().text("note")).as("of the same size").isEqualTo(note.toString());
  }

  @Test
  @Order(2)
  void aUnitProvesItsOwnReceiptWithoutThisSystem() {
    var proof = unit.get(EVIDENCE + "/inclusion?receiptId=" + receipt);
    assertThat(proof.status()).as(proof.toString()).isEqualTo(200);
    var leafHash = TreeHash.SHA_256.leaf(CanonicalJson.of(leaf(proof)));
    assertThat(leafHash).hasToString(proof.text("leafHash"));
    assertThat(proof.json().at("/leaf/position").longValue()).isEqualTo(position);
    var note = SignedNote.parse(proof.text("checkpoint"));
    var signed = Checkpoint.parse(note.text());
    assertThat(note.isSignedBy(new NoteKey(signed.origin(), currentKey()))).isTrue();
    assertThat(
            Proofs.includes(
                signed.hash(),
                proof.json().get("index").longValue(),
                signed.size(),
                leafHash,
                hashes(proof.json().get("path")),
                signed.root()))
        .isTrue();
    assertThat(
            auditor
                .get(EVIDENCE + "/inclusion?position=" + position + "&treeSize=" + position)
                .json()
                .at("/leaf"))
        .isEqualTo(proof.json().get("leaf"));
  }

  @Test
  @Order(3)
  void whatIsNoneOfAUnitsBusinessItCannotProve() {
    var other = admin.reporter(OTHER);
    assertThat(other.get(EVIDENCE + "/inclusion?receiptId=" + receipt).status()).isEqualTo(403);
    assertThat(unit.get(EVIDENCE + "/inclusion?position=1").status()).isEqualTo(403);
    assertThat(unit.get(EVIDENCE + "/inclusion?receiptId=none").status()).isEqualTo(404);
    assertThat(auditor.get(EVIDENCE + "/inclusion").status()).isEqualTo(400);
    assertThat(auditor.get(EVIDENCE + "/inclusion?position=0").status()).isEqualTo(400);
    assertThat(auditor.get(EVIDENCE + "/inclusion?position=1&receiptId=a").status()).isEqualTo(400);
    assertThat(auditor.get(EVIDENCE + "/inclusion?position=999999").status()).isEqualTo(422);
    assertThat(auditor.get(EVIDENCE + "/consistency?from=2&to=1").status()).isEqualTo(400);
    assertThat(auditor.get(EVIDENCE + "/consistency?from=1&to=999999").status()).isEqualTo(422);
    assertThat(
            admin
                .client(
                    Map.of(
                        "name", "他县",
                        "roles", List.of("auditor"),
                        "programme", "heshan-2024"))
                .get(EVIDENCE + "/inclusion?position=" + position)
                .status())
        .isEqualTo(403);
  }

  @Test
  @Order(4)
  void aSecondPartySignsTheSameNoteWithAKeyThatItKeeps() {
    var registered =
        admin.put("/api/v1/countersigners/shenji", Map.of("publicKey", audit.key().base64()));
    assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
    assertThat(registered.text("keyId")).isEqualTo(audit.key().id());
    assertThat(admin.put("/api/v1/countersigners/shenji", Map.of("publicKey", "AAAA")).pointers())
        .containsExactly("/publicKey");
    await("the chronicle has it")
        .until(() -> auditor.get("/api/v1/countersigners").json().get("items").size() == 1);

    var latest = auditor.get(CHECKPOINTS + "/latest");
    var note = SignedNote.parse(latest.text("note"));
    var line = note.signedBy("shenji", audit).signatures().getLast().line();
    var checkpoint = CHECKPOINTS + "/" + latest.json().get("size").longValue();
    var path = checkpoint + "/countersignatures";
    var stranger = new SigningKey(SignatureAlgorithm.ED25519.newKeys());
    for (var wrong :
        List.of(
            "shenji",
            note.signedBy("shenji", stranger).signatures().getLast().line(),
            note.signedBy("nobody", stranger).signatures().getLast().line())) {
      assertThat(auditor.post(path, Map.of("signature", wrong)).pointers())
          .containsExactly("/signature");
    }
    assertThat(auditor.post(path, Map.of("signature", line)).status()).isEqualTo(201);
    assertThat(auditor.post(path, Map.of("signature", line)).status()).isEqualTo(201);

    var signed = auditor.get(checkpoint);
    assertThat(signed.json().get("countersignatures").findValuesAsString("name"))
        .containsExactly("shenji");
    assertThat(SignedNote.parse(signed.text("note")).isSignedBy(new NoteKey("shenji", audit.key())))
        .isTrue();
  }

  @Test
  @Order(5)
  void aNewKeyIsIntroducedByTheOldOneAndSignsFromThenOn() {
    var before = currentKey();
    var made = admin.post("/api/v1/signing-keys", Map.of());
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    await("the chronicle has it").until(() -> currentKey().id().equals(made.text("keyId")));

    var keys = unit.get("/api/v1/signing-keys").json().get("items");
    assertThat(keys.findValuesAsString("keyId")).containsExactly(before.id(), made.text("keyId"));
    assertThat(keys.get(0).get("until")).isEqualTo(keys.get(1).get("from"));
    var succession =
        KeySuccession.verified(SignedNote.parse(keys.get(1).get("statement").stringValue()));
    assertThat(succession.before()).isEqualTo(before);
    assertThat(succession.after()).isEqualTo(currentKey());

    var earlier = unit.get(CHECKPOINTS + "/latest").json().get("size").longValue();
    var note = SignedNote.parse(checkpoint().text("note"));
    var signed = Checkpoint.parse(note.text());
    assertThat(signed.size()).isGreaterThan(earlier);
    assertThat(note.isSignedBy(new NoteKey(signed.origin(), currentKey()))).isTrue();

    var proof = unit.get(EVIDENCE + "/consistency?from=%s&to=%s".formatted(earlier, signed.size()));
    var old = SignedNote.parse(proof.text("fromCheckpoint"));
    assertThat(old.isSignedBy(new NoteKey(signed.origin(), before))).isTrue();
    assertThat(
            Proofs.consistent(
                signed.hash(),
                earlier,
                Checkpoint.parse(old.text()).root(),
                signed.size(),
                signed.root(),
                hashes(proof.json().get("path"))))
        .isTrue();
  }

  @Test
  @Order(6)
  void checkpointsAreSentToWhoeverAskedForThemAloneAndMakeNoEvents() {
    var url = receiver.url("/hook");
    var both = Map.of("url", url, "events", List.of("checkpoint.published", "report.submitted"));
    assertThat(admin.put("/api/v1/webhooks/archive", both).pointers()).containsExactly("/events");
    var defined =
        admin.put(
            "/api/v1/webhooks/archive",
            Map.of("url", url, "events", List.of("checkpoint.published")));
    assertThat(defined.status()).as(defined.toString()).isEqualTo(201);
    await("the chronicle has it")
        .until(() -> admin.get("/api/v1/webhooks").json().get("items").size() == 1);
    var note = checkpoint().text("note");
    await("sent").until(() -> !receiver.received().isEmpty());
    assertThat(note).isNotEmpty();
    assertThat(receiver.received().getLast().body())
        .contains(
            "checkpoint.published",
            Checkpoint.parse(SignedNote.parse(note).text()).root().toString());
    assertThat(checkpoint().text("note")).isEqualTo(note);
  }

  @Test
  @Order(7)
  void afterARestartTheNewKeySignsAndNothingIsFoundToBeChanged() throws Exception {
    var key = currentKey();
    server.close();
    server = open();
    admin = Api.admin(server.base(), data.resolve("x"));
    unit = admin.reporter(LEAD);
    assertThat(currentKey()).isEqualTo(key);
    await("a round of the check")
        .until(() -> admin.get(EVIDENCE + "/check").json().get("lastRoundUpTo").isNumber());
    assertThat(admin.get(EVIDENCE + "/check").json().get("faults")).isEmpty();
    assertThat(
            admin.get("/actuator/health").json().at("/components/evidenceHealth/status").asString())
        .isEqualTo("UP");
  }

  private Answer checkpoint() {
    var made = admin.post(CHECKPOINTS, Map.of());
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    return made;
  }

  private VerifyingKey currentKey() {
    return VerifyingKey.ofBase64(unit.get("/api/v1/signing-key").text("publicKey"));
  }

  private static byte[] leaf(Answer proof) {
    return proof.json().get("leaf").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Hash> hashes(JsonNode path) {
    return path.valueStream().map(JsonNode::stringValue).map(Hash::ofHex).toList();
  }
}
