package cn.xunbao.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A brief from its draft to its issue and to the notice that corrects it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuesTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String XUN = "2023-03-X3";
  private static final String ISSUES = P + "/issues";
  private static final String FIRST = ISSUES + "/2023-03-X3.0.1";
  private static final String SECOND = ISSUES + "/2023-03-X3.0.2";
  private static final String LEAD = "433101-027";
  private static final String WITHHELD = "1.02";
  private static final Pattern PRINTED_TREE =
      Pattern.compile("存证：前(\\d+)条记录的哈希树根（SHA-256）([0-9a-f]{64})，签名密钥 ([0-9a-f]{16})");
  private static final String OVERVIEW = "本旬各项工作总体平稳。";
  private static final Map<String, Object> DRAFT =
      Map.of(
          "period",
          XUN,
          "audience",
          "领导小组成员、各成员单位",
          "publicity",
          "ON_REQUEST",
          "withheld",
          List.of(WITHHELD),
          "countersigners",
          List.of(LEAD));

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api drafter;
  private Api reviewer;
  private Api signer;
  private Api unit;
  private Api head;
  private String consistency = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-28T02:00:00Z");
    admin = server.admin();
    drafter = admin.role("coordination-office");
    reviewer = admin.role("coordination-office");
    signer = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    head = admin.client(Map.of("name", "龙主任", "roles", List.of("unit-head"), "unit", LEAD));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void nothingIsDraftedBeforeThePeriodIsCutOff() {
    var report =
        Map.of(
            "period",
            XUN,
            "progress",
            "进展正常。",
            "values",
            List.of(Map.of("indicator", "1.01-i2", "value", "4")));
    accepted(unit.post(P + "/tasks/1.01/reports", report));
    move("2023-04-06T10:00:00+08:00");
    assertThat(drafter.post(ISSUES, DRAFT).status()).isEqualTo(409);
    accepted(drafter.post(P + "/cut-offs", Map.of("period", XUN)));
    var wrong = new HashMap<>(DRAFT);
    wrong.put("withheld", List.of("9.99"));
    wrong.put("countersigners", List.of("none"));
    assertThat(drafter.post(ISSUES, wrong).pointers())
        .containsExactlyInAnyOrder("/countersigners/0", "/withheld/0");
  }

  @Test
  @Order(2)
  void aBriefIsDraftedEditedReviewedCountersignedSignedAndIssued() {
    var drafted = accepted(drafter.post(ISSUES, DRAFT));
    assertThat(drafted.json().get("stage").stringValue()).isEqualTo("DRAFTED");
    assertThat(drafted.json().get("failedChecks")).isEmpty();
    var overview = Map.of("kind", "OVERVIEW", "text", OVERVIEW);
    accepted(change(drafter, FIRST + "/edits", Map.of("edits", List.of(overview), "reason", "拟稿")));
    assertThat(drafter.post(FIRST + "/review", Map.of("opinion", "属实。")).status()).isEqualTo(428);
    assertThat(change(drafter, FIRST + "/review", Map.of("opinion", "属实。")).status())
        .isEqualTo(403);
    accepted(change(reviewer, FIRST + "/review", Map.of("opinion", "属实。")));
    assertThat(change(signer, FIRST + "/signature", Map.of("opinion", "同意印发。")).text("type"))
        .endsWith("wrong-stage");
    accepted(change(head, FIRST + "/countersignature", Map.of("agrees", true, "opinion", "同意。")));
    assertThat(change(signer, FIRST + "/publication", Map.of()).text("type"))
        .endsWith("wrong-stage");
    accepted(change(signer, FIRST + "/signature", Map.of("opinion", "同意印发。")));
    var issued = accepted(change(drafter, FIRST + "/publication", Map.of("totalBefore", 100)));
    assertThat(issued.json().get("number").intValue()).isEqualTo(1);
    assertThat(issued.json().get("total").intValue()).isEqualTo(101);
    assertThat(issued.json().get("files").findValuesAsString("format"))
        .contains("pdf", "docx", "html", "xlsx", "txt");
  }

  @Test
  @Order(3)
  void whatWasIssuedIsFrozenAndHoldsWhenItIsDerivedAgain() {
    var view = see(unit, FIRST);
    assertThat(view.get("summary").get("stageName").stringValue()).isEqualTo("已印发");
    assertThat(view.get("facts").findValuesAsString("type"))
        .containsExactly(
            "summary.drafted",
            "summary.edited",
            "summary.reviewed",
            "summary.countersigned",
            "summary.signed",
            "summary.issued");
    for (var file : view.get("summary").get("files")) {
      var path = FIRST + "/files/" + file.get("format").stringValue();
      var content = unit.bytes(path, "*/*");
      assertThat(CanonicalJson.sha256Hex(content)).isEqualTo(file.get("sha256").stringValue());
    }
    var page = new String(unit.bytes(FIRST + "/files/html", "*/*"), UTF_8);
    assertThat(page)
        .contains(
            "第1期", "总第101期", OVERVIEW, "知悉范围", view.get("summary").get("digest").stringValue())
        .doesNotContain("任务" + WITHHELD, ">" + WITHHELD + "<");
    assertThat(see(unit, FIRST + "/verification").get("holds").booleanValue()).isTrue();
    assertThat(drafter.post(ISSUES, DRAFT).text("detail")).contains("2023年第1期");
  }

  @Test
  @Order(3)
  void eachCopyIsACheckpointOfItsOwnThatLaterOnesMustAgreeWith() {
    see(unit, FIRST);
    var page = new String(unit.bytes(FIRST + "/files/html", "*/*"), UTF_8);
    var printed = PRINTED_TREE.matcher(page);
    assertThat(printed.find()).as(page).isTrue();
    var size = Long.parseLong(printed.group(1));
    var made = admin.post("/api/v1/checkpoints", Map.of());
    var later = Checkpoint.parse(SignedNote.parse(made.text("note")).text());
    var proof =
        see(admin, "/api/v1/evidence/consistency?from=%d&to=%d".formatted(size, later.size()));

    assertThat(size).isLessThan(later.size());
    assertThat(
            Proofs.consistent(
                later.hash(),
                size,
                Hash.ofHex(printed.group(2)),
                later.size(),
                later.root(),
                proof
                    .required("path")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .map(Hash::ofHex)
                    .toList()))
        .isTrue();
    assertThat(printed.group(3))
        .isEqualTo(see(admin, "/api/v1/signing-key").get("keyId").asString());
  }

  @Test
  @Order(4)
  void aLaterCorrectionIsShownAsADifferenceAndIssuedUnderANewNumber() {
    assertThat(see(drafter, FIRST + "/differences").get("moved").findValuesAsString("figure"))
        .noneMatch(figure -> figure.startsWith("indicator:"));
    var before = unit.bytes(FIRST + "/files/pdf", "*/*");
    accepted(
        unit.post(
            P + "/tasks/1.01/reports/" + XUN + "/corrections",
            Map.of(
                "reason", "误填。", "values", List.of(Map.of("indicator", "1.01-i2", "value", "7")))));
    var moved = see(drafter, FIRST + "/differences").get("moved");
    var figure = Rows.by(moved, "figure", "indicator:1.01-i2");
    assertThat(figure.get("from").stringValue()).contains("4");
    assertThat(figure.get("to").stringValue()).contains("7");
    assertThat(figure.get("events").findValuesAsString("type")).contains("report.corrected");
    assertThat(see(unit, FIRST + "/verification").get("holds").booleanValue()).isTrue();
    assertThat(unit.bytes(FIRST + "/files/pdf", "*/*")).isEqualTo(before);

    var notice = new HashMap<>(DRAFT);
    notice.put("countersigners", List.of());
    notice.put("corrects", 1);
    assertThat(drafter.post(ISSUES, notice).pointers()).containsExactly("/reason");
    notice.put("reason", "更正1.01的指标数据");
    accepted(drafter.post(ISSUES, notice));
    accepted(change(reviewer, SECOND + "/review", Map.of("opinion", "属实。")));
    accepted(change(signer, SECOND + "/signature", Map.of("opinion", "同意印发。")));
    var issued = accepted(change(drafter, SECOND + "/publication", Map.of()));
    assertThat(issued.json().get("number").intValue()).isEqualTo(2);
    assertThat(issued.json().get("total").intValue()).isEqualTo(102);
    var all = see(unit, ISSUES + "?period=" + XUN).get("items");
    assertThat(all.findValuesAsString("issue")).containsExactly("2023-03-X3.0.1", "2023-03-X3.0.2");
    assertThat(all.get(0).get("digest")).isNotEqualTo(all.get(1).get("digest"));
    assertThat(new String(unit.bytes(SECOND + "/files/html", "*/*"), UTF_8)).contains("更正");
  }

  @Test
  @Order(5)
  void aDraftIsNoUnitsBusiness() {
    move("2023-04-14T10:00:00+08:00");
    accepted(drafter.post(P + "/cut-offs", Map.of("period", "2023-04-X1")));
    var draft = new HashMap<>(DRAFT);
    draft.put("period", "2023-04-X1");
    draft.put("countersigners", List.of());
    accepted(drafter.post(ISSUES, draft));
    assertThat(unit.get(ISSUES + "/2023-04-X1.0.1", ConsistencyToken.HEADER, consistency).status())
        .isEqualTo(404);
    assertThat(see(drafter, ISSUES + "?period=2023-04-X1").get("items")).hasSize(1);
    assertThat(see(unit, ISSUES + "?period=2023-04-X1").get("items")).isEmpty();
  }

  @Test
  @Order(6)
  void whatWasIssuedHoldsInABundleThatIsCheckedWithoutAServer() throws Exception {
    var auditor = admin.role("auditor");
    var bundle = auditor.bytes(P + "/bundle", "*/*");
    var file = Files.write(data.resolve("bundle.zip"), bundle);
    var key = see(auditor, "/api/v1/signing-key").get("keyId").stringValue();
    var checked = VerifyProcess.run(file, "--key", key);
    assertThat(checked.output())
        .contains("2 份已印发文件的数据由记录重新推算，摘要一致，冻结文件未变", "结论：全部符合。", "模拟数据")
        .doesNotContain("[不符]");
    assertThat(checked.status()).isZero();
    assertThat(VerifyProcess.run(file, "--key", "0".repeat(16)).status()).isEqualTo(3);
    assertThat(VerifyProcess.run(data.resolve("x/admin-client.json")).status()).isEqualTo(4);
    assertThat(see(auditor, "/api/v1/audit/entries?type=read").toString()).contains("/bundle");
    assertThat(
            auditor.get(P + "/bundle?from=2023-04-02T00:00:00Z&to=2023-04-01T00:00:00Z").pointers())
        .containsExactly("?to");
  }

  private Answer change(Api who, String path, Object body) {
    var issue = path.substring(0, path.lastIndexOf('/'));
    var seen = drafter.get(issue, ConsistencyToken.HEADER, consistency);
    return who.change("POST", path, seen.version(), body);
  }

  private Answer accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    consistency = answer.consistency();
    return answer;
  }

  private JsonNode see(Api who, String path) {
    var answer = who.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private void move(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }
}
