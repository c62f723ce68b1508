package cn.xunbao.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.signing.SignatureHeaders;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
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

/** Scores from their publication over objections to the signed list, as the clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScoresTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String SCORES = P + "/scoring/scores";
  private static final String LIST = SCORES + "/2023-03-X3_2023-03-X3";
  private static final String LEAD = "433101-027";
  private static final Map<String, String> PUBLICATION =
      Map.of("from", "2023-03-X3", "to", "2023-03-X3", "document", "吉考办〔2023〕7号");
  private static final Map<String, String> CLOSING = Map.of("document", "吉考办〔2023〕8号");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api second;
  private Api unit;
  private String consistency = "";
  private String published = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    second = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    accepted(office.post(P + "/scoring/rules", rule()));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void nothingIsPublishedBeforeTheLastPeriodWasDue() {
    assertThat(office.post(SCORES, PUBLICATION).pointers()).containsExactly("/to");
    assertThat(office.get(LIST).status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void praiseCountsInTheRangeInWhichItWasDecided() {
    praise("C0001");
    move("2023-04-06T10:00:00+08:00");
    praise("C0002");
    assertThat(praised("2023-03-X3", "2023-03-X3")).isEqualTo("1");
    assertThat(praised("2023-03-X3", "2023-04-X1")).isEqualTo("2");
  }

  @Test
  @Order(3)
  void aUnitObjectsToItsOwnScoreAndAnotherPersonAnswers() {
    var answer = accepted(office.post(SCORES, PUBLICATION));
    assertThat(answer.text("objectionsBy")).isEqualTo("2023-04-11");
    assertThat(office.post(SCORES, PUBLICATION).text("type")).endsWith("already-exists");
    var view = see(unit, LIST);
    assertThat(view.get("items").findValuesAsString("unit")).containsExactly(LEAD);
    published = view.get("digest").stringValue();
    var objection = Map.of("item", "K1", "reason", "已书面报送。");
    var stranger = admin.reporter("433101-001");
    assertThat(stranger.post(LIST + "/objections", objection).status()).isEqualTo(403);
    accepted(unit.post(LIST + "/objections", objection));
    var listed = see(unit, P + "/scoring/lists").get("items");
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).get("from").stringValue()).isEqualTo("2023-03-X3");
    assertThat(listed.get(0).get("stage").stringValue()).isEqualTo("PUBLISHED");
    assertThat(listed.get(0).get("unanswered").intValue()).isEqualTo(1);
    var upheld = Map.of("upheld", true, "reason", "属实。");
    assertThat(office.post(LIST + "/objections/1/answer", upheld).status()).isEqualTo(428);
    assertThat(answer(1, upheld).pointers()).containsExactly("/points");
    accepted(answer(1, Map.of("upheld", true, "points", "10", "reason", "属实。")));
    assertThat(answer(1, Map.of("upheld", false, "reason", "再议。")).text("type"))
        .endsWith("wrong-stage");
    var score = see(unit, LIST).get("items").get(0);
    assertThat(score.get("corrections").get(0).get("reason").stringValue()).isEqualTo("属实。");
    var now = see(unit, SCORES + "?from=2023-03-X3&to=2023-03-X3").get("items").get(0);
    assertThat(now).isEqualTo(score);
  }

  @Test
  @Order(4)
  void aListIsClosedAfterItsTermOnly() {
    assertThat(close().text("type")).endsWith("wrong-stage");
    assertThat(office.get(LIST + "/list").text("type")).endsWith("wrong-stage");
    move("2023-04-12T10:00:00+08:00");
    assertThat(unit.post(LIST + "/objections", Map.of("item", "K2", "reason", "迟了。")).text("type"))
        .endsWith("deadline-passed");
    accepted(close());
    var view = see(office, LIST);
    assertThat(view.get("stage").stringValue()).isEqualTo("CLOSED");
    assertThat(see(office, P + "/scoring/lists").at("/items/0/stageName").stringValue())
        .isEqualTo("已定稿");
    assertThat(view.get("digest").stringValue()).isEqualTo(published);
    assertThat(close().text("type")).endsWith("wrong-stage");
  }

  @Test
  @Order(5)
  void theClosedListIsSignedAndStaysTheSameWhateverComesLater() throws Exception {
    var digest = see(office, LIST).get("closing").get("digest").stringValue();
    var answer = office.get(LIST + "/list", ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var bytes = answer.body().getBytes(UTF_8);
    assertThat(CanonicalJson.of(bytes)).isEqualTo(bytes);
    assertThat(CanonicalJson.sha256Hex(bytes)).isEqualTo(digest).isNotEqualTo(published);
    assertThat(answer.json().get("simulation").booleanValue()).isTrue();
    assertThat(isSigned(bytes, answer)).isTrue();
    assertThat(unit.get(LIST + "/list").status()).isEqualTo(403);

    var late = Map.of("period", "2023-03-X3", "progress", "补报。");
    accepted(unit.post(P + "/tasks/1.01/reports", late));
    assertThat(see(office, SCORES + "?from=2023-03-X3&to=2023-03-X3").get("items"))
        .isNotEqualTo(answer.json().get("units"));
    assertThat(office.get(LIST + "/list").body()).isEqualTo(answer.body());
  }

  @Test
  @Order(6)
  void whatIsKnownNowIsComparedWithWhatWasClosed() {
    var items = see(office, LIST + "/differences").get("items");
    assertThat(items.findValuesAsString("unit")).containsExactly(LEAD);
    var difference = items.get(0);
    assertThat(difference.get("items").findValuesAsString("item")).containsExactly("K1");
    assertThat(difference.get("listed").asString())
        .isNotEqualTo(difference.get("known").asString());
  }

  @Test
  void theKeyIsForTheOwnerAlone() throws Exception {
    assertThat(Files.getPosixFilePermissions(data.resolve("x/signing-key.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private boolean isSigned(byte[] bytes, Answer answer) throws GeneralSecurityException {
    var key = unit.get("/api/v1/signing-key");
    var headers = answer.response().headers();
    assertThat(headers.firstValue(SignatureHeaders.KEY)).contains(key.text("keyId"));
    var signature = Signature.getInstance(key.text("algorithm"));
    signature.initVerify(
        KeyFactory.getInstance(key.text("algorithm"))
            .generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(key.text("publicKey")))));
    signature.update(bytes);
    return signature.verify(
        Base64.getDecoder().decode(headers.firstValue(SignatureHeaders.SIGNATURE).orElseThrow()));
  }

  private static Map<String, ?> rule() {
    return Map.of(
        "from",
        "2023-03-X3",
        "basis",
        "吉考办〔2023〕2号",
        "objectionWorkdays",
        3,
        "items",
        List.of(item("K1", "DEDUCT", "MISSING"), item("K2", "BONUS", "PRAISED")));
  }

  private static Map<String, ?> item(String code, String kind, String fact) {
    return Map.of(
        "code",
        code,
        "name",
        "样例",
        "kind",
        kind,
        "when",
        Map.of("fact", fact, "atLeast", 1),
        "points",
        "10",
        "each",
        fact);
  }

  private void praise(String measure) {
    var history = see(office, P + "/tasks/1.01/history").get("items");
    accepted(
        office.post(
            P + "/measures",
            Map.of(
                "unit", LEAD,
                "kind", "PRAISE",
                "facts", List.of(history.get(0).get("position").asString()),
                "competentBody", "市政府督查室",
                "text", "工作扎实。",
                "task", "1.01")));
    var decision = Map.of("imposed", true, "document", "吉督通〔2023〕1号", "reason", "属实。");
    accepted(second.change("POST", P + "/measures/" + measure + "/decision", "*", decision));
  }

  private String praised(String from, String to) {
    var scores = see(unit, SCORES + "?from=" + from + "&to=" + to).get("items").get(0);
    return scores
        .get("points")
        .valueStream()
        .filter(points -> points.get("item").stringValue().equals("K2"))
        .map(points -> points.get("facts").get(0).get("count").asString())
        .findFirst()
        .orElseThrow();
  }

  private Answer answer(int objection, Map<String, ?> body) {
    return second.change("POST", LIST + "/objections/" + objection + "/answer", "*", body);
  }

  private Answer close() {
    return office.change("POST", LIST + "/closing", "*", CLOSING);
  }

  private void move(String to) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", to)).status()).isEqualTo(200);
  }

  private Answer accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    consistency = answer.consistency();
    return answer;
  }

  private JsonNode see(Api caller, String path) {
    var answer = caller.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }
}
