package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.evidence.tree.TreeHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A process whose evidence is of SM2 and SM3 (国密), also over a change of its key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StateCryptographyTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String LEAD = "433101-027";
  private static final Map<String, String> SETTINGS =
      Map.of("xunbao.signing.algorithm", "sm2", "xunbao.evidence.hash", "sm3");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api auditor;
  private Api unit;

  @BeforeAll
  void start() {
    SETTINGS.forEach(System::setProperty);
    server = JishouServer.start(data, "2023-03-28T02:00:00Z");
    admin = server.admin();
    auditor = admin.role("auditor");
    unit = admin.reporter(LEAD);
  }

  @AfterAll
  void stop() {
    SETTINGS.keySet().forEach(System::clearProperty);
    server.close();
  }

  @Test
  @Order(1)
  void aReceiptIsProvedBySm3InATreeThatSm2Signs() {
    var receipt = report("1.01");
    assertThat(admin.post("/api/v1/checkpoints", Map.of()).status()).isEqualTo(201);

    var proof = unit.get("/api/v1/evidence/inclusion?receiptId=" + receipt);

    assertThat(proof.status()).as(proof.toString()).isEqualTo(200);
    var leaf = proof.json().required("leaf");
    var leafHash =
        TreeHash.SM3.leaf(CanonicalJson.of(leaf.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(proof.text("leafHash")).isEqualTo(leafHash.toString());
    var note = SignedNote.parse(proof.text("checkpoint"));
    var signed = Checkpoint.parse(note.text());
    assertThat(signed.hash()).isEqualTo(TreeHash.SM3);
    assertThat(unit.get("/api/v1/signing-key").text("algorithm"))
        .isEqualTo(SignatureAlgorithm.SM2.id());
    assertThat(note.isSignedBy(new NoteKey(signed.origin(), key()))).isTrue();
    assertThat(
            Proofs.includes(
                TreeHash.SM3,
                proof.json().required("index").longValue(),
                signed.size(),
                leafHash,
                proof
                    .json()
                    .required("path")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .map(Hash::ofHex)
                    .toList(),
                signed.root()))
        .isTrue();
  }

  @Test
  @Order(2)
  void aBundleOverAChangeOfTheKeyHoldsForWhoeverKnowsTheFirstKeyOrTheLast() throws Exception {
    var first = key().id();
    var early = admin.post("/api/v1/checkpoints", Map.of());
    assertThat(early.status()).isEqualTo(201);
    var rotated = admin.post("/api/v1/signing-keys", Map.of());
    assertThat(rotated.status()).as(rotated.toString()).isEqualTo(201);
    var last = rotated.text("keyId");
    await("the chronicle has it").until(() -> key().id().equals(last));
    report("1.05");
    assertThat(admin.post("/api/v1/checkpoints", Map.of()).status()).isEqualTo(201);

    var bundle = Files.write(data.resolve("bundle.zip"), auditor.bytes(P + "/bundle", "*/*"));
    var kept = Files.writeString(data.resolve("early.txt"), early.text("note")).toString();

    assertThat(first).isNotEqualTo(last);
    for (var known : new String[] {first, last}) {
      var checked = VerifyProcess.run(bundle, "--key", known, "--checkpoint", kept);
      assertThat(checked.output()).contains("结论：全部符合。").doesNotContain("[不符]");
      assertThat(checked.status()).isZero();
    }
    assertThat(VerifyProcess.run(bundle, "--key", "0".repeat(16)).status()).isEqualTo(3);
  }

  private String report(String task) {
    var sent =
        unit.post(
            P + "/tasks/" + task + "/reports",
            Map.of("period", "2023-03-X3", "progress", "本旬有进展。"));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    var receipt = sent.text("receiptId");
    await("the chronicle has it")
        .until(() -> unit.get("/api/v1/receipts/" + receipt).status() == 200);
    return receipt;
  }

  private VerifyingKey key() {
    return VerifyingKey.ofBase64(unit.get("/api/v1/signing-key").text("publicKey"));
  }
}
