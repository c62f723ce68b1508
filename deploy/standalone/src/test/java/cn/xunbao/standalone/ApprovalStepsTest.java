package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Reports that take steps inside their unit, and reports that one joint lead makes for all, from
 * the handler to the brief.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalStepsTest {

  private static final String PLAN = "jishou-2023";
  private static final String P = "/api/v1/programmes/" + PLAN;
  private static final String XUN = "2023-04-X1";
  private static final String LEAD = "433101-027";
  private static final String JOINT = "433101-028";
  private static final String DRAFT = P + "/tasks/1.01/reports/" + XUN + "/draft";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api handler;
  private Api section;
  private Api head;
  private Answer last;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    last = server.imported();
    office = admin.role("coordination-office");
    handler = admin.reporter(LEAD);
    section = person("reporter", "向明", "综合股股长");
    head = person("unit-head", "龙大山", "局长");
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-04-11T09:00:00+08:00"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void theHeadOfAUnitSetsTheStepsOfItsOwnReportsOnly() {
    var steps =
        Map.of(
            "steps",
            List.of(
                Map.of("name", "股室审核", "post", "综合股股长"), Map.of("name", "主要领导审签", "post", "局长")));
    last = head.put("/api/v1/units/" + LEAD + "/report-steps", steps);
    assertThat(last.status()).as(last.toString()).isEqualTo(200);
    assertThat(office.put("/api/v1/units/" + LEAD + "/report-steps", "{}").pointers())
        .containsExactly("/steps");
    assertThat(head.put("/api/v1/units/" + JOINT + "/report-steps", steps).status()).isEqualTo(403);
    var unit = head.get("/api/v1/units/" + LEAD, ConsistencyToken.HEADER, last.consistency());
    assertThat(unit.json().at("/reportSteps/1/post").stringValue()).isEqualTo("局长");
  }

  @Test
  @Order(2)
  void aDraftIsNoSubmissionAndOnlyTheUnitItselfSeesIt() {
    var before = reports();
    last = report("1.01", "举办展销会。");
    assertThat(last.status()).as(last.toString()).isEqualTo(202);
    assertThat(last.json().has("receiptId")).isFalse();
    assertThat(last.text("stage")).isEqualTo("DRAFTED");
    assertThat(last.json().at("/waitsFor/name").stringValue()).isEqualTo("股室审核");
    assertThat(reports()).isEqualTo(before);
    assertThat(look(handler).json().at("/draft/content/progress").stringValue())
        .isEqualTo("举办展销会。");
    assertThat(look(office).json().has("draft")).isFalse();
    assertThat(look(office).json().has("content")).isFalse();
    assertThat(handler.post(DRAFT + "/approve", "{}", "If-Match", "*").status()).isEqualTo(403);
    assertThat(section.post(DRAFT + "/approve", "{}").status()).isEqualTo(428);
  }

  @Test
  @Order(3)
  void whatIsSentBackIsDraftedAnewAndApprovedStepByStep() {
    last = section.post(DRAFT + "/return", "{\"reason\":\"未写明场次。\"}", "If-Match", "*");
    assertThat(last.status()).as(last.toString()).isEqualTo(202);
    assertThat(look(handler).json().at("/draft/returned").stringValue()).isEqualTo("未写明场次。");
    last = report("1.01", "举办展销会2场。");
    assertThat(last.status()).isEqualTo(202);
    last = section.post(DRAFT + "/approve", "{}", "If-Match", look(section).version());
    assertThat(last.status()).as(last.toString()).isEqualTo(202);
    assertThat(look(section).json().at("/draft/waitsFor/post").stringValue()).isEqualTo("局长");
    assertThat(section.post(DRAFT + "/approve", "{}", "If-Match", "*").status()).isEqualTo(403);
  }

  @Test
  @Order(4)
  void theLastApprovalSubmitsAtItsOwnTimeAndNamesHandlerAndApprover() {
    var before = reports();
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-04-13T09:00:00+08:00"));
    last = head.post(DRAFT + "/approve", "{\"comment\":\"同意\"}", "If-Match", "*");
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    var receipt = last.json();
    assertThat(receipt.at("/author/name").stringValue()).isEqualTo("测试员" + LEAD);
    assertThat(receipt.at("/approvedBy/name").stringValue()).isEqualTo("龙大山");
    assertThat(receipt.get("recordedAt").stringValue()).isEqualTo("2023-04-13T09:00:00+08:00");
    assertThat(receipt.get("onTime").booleanValue()).isFalse();
    var kept =
        handler.get(
            "/api/v1/receipts/" + last.text("receiptId"),
            ConsistencyToken.HEADER,
            last.consistency());
    assertThat(kept.json().get("author")).isEqualTo(receipt.get("author"));
    assertThat(kept.json().get("approvedBy")).isEqualTo(receipt.get("approvedBy"));
    assertThat(reports().get("submitted").intValue())
        .isEqualTo(before.get("submitted").intValue() + 1);
    assertThat(look(handler).json().has("draft")).isFalse();
    assertThat(report("1.01", "举办展销会2场。").status()).isEqualTo(200);
    var sentences =
        office.get(P + "/tasks/1.01/history").json().get("items").findValuesAsString("type");
    assertThat(sentences)
        .containsSubsequence(
            "report.drafted",
            "report.draft-returned",
            "report.drafted",
            "report.draft-approved",
            "report.draft-approved",
            "report.submitted");
  }

  @Test
  @Order(5)
  void aSheetTakesTheSameSteps() {
    last =
        handler.post(
            P + "/sheets/" + LEAD + "/2023-04-X2",
            Map.of("rows", List.of(Map.of("task", "1.01", "progress", "进展。"))));
    assertThat(last.status()).as(last.toString()).isEqualTo(202);
    assertThat(last.json().at("/rows/0/status").stringValue()).isEqualTo("drafted");
    assertThat(last.json().at("/rows/0/draft/waitsFor/post").stringValue()).isEqualTo("综合股股长");
  }

  @Test
  @Order(6)
  void aJointLeadsDissentStandsBesideWhatThePrimaryReportsForAll() {
    var joint = admin.reporter(JOINT);
    var path = P + "/tasks/1.01/reports/" + XUN + "/concurrence";
    var dissent = Map.of("agrees", false, "text", "场次应为1场。");
    last =
        admin.put(
            P + "/tasks/1.01/lead-units", Map.of("units", List.of(LEAD, JOINT), "reason", "共同牵头"));
    assertThat(last.status()).as(last.toString()).isEqualTo(200);
    assertThat(joint.post(path, dissent).status()).isEqualTo(409);
    adoptPrimary();
    assertThat(handler.post(path, dissent).status()).isEqualTo(403);
    assertThat(joint.post(path, Map.of("agrees", false)).pointers()).containsExactly("/text");
    last = joint.post(path, dissent);
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    assertThat(joint.post(path, dissent).status()).isEqualTo(200);
    var view = look(office).json();
    assertThat(view.get("stage").stringValue()).isEqualTo("SUBMITTED");
    assertThat(view.at("/concurrences/0/unit").stringValue()).isEqualTo(JOINT);
    assertThat(view.at("/concurrences/0/agrees").booleanValue()).isFalse();
    var notes = brief().at("/notes/dissents");
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).get("note").stringValue()).endsWith("不同意：场次应为1场。");
    last = joint.post(path, Map.of("agrees", true));
    assertThat(last.status()).isEqualTo(201);
    assertThat(brief().at("/notes/dissents")).isEmpty();
  }

  /** As a decision of the office that is on record. */
  private void adoptPrimary() {
    var store = server.application().getBean(EventStore.class);
    var stream = new ProgrammeId(PLAN).toString();
    var by = EventMetadata.system("test", Instant.parse("2023-04-20T01:00:00Z"));
    store.publish(
        new GenericDomainEventMessage<>(
                "Programme",
                stream,
                store.lastSequenceNumberFor(stream).orElseThrow() + 1,
                new JointLeadRuleAdopted(PLAN, 2, "联席会议纪要", JointLeadMode.PRIMARY))
            .withMetaData(by.toMap()));
  }

  private Api person(String role, String name, String post) {
    return admin.client(
        Map.of(
            "name",
            name + "客户端",
            "roles",
            List.of(role),
            "unit",
            LEAD,
            "person",
            Map.of("name", name, "post", post)));
  }

  private Answer report(String task, String progress) {
    return handler.post(
        P + "/tasks/" + task + "/reports", Map.of("period", XUN, "progress", progress));
  }

  private Answer look(Api who) {
    return who.get(
        P + "/tasks/1.01/reports/" + XUN + "/" + LEAD,
        ConsistencyToken.HEADER,
        Objects.requireNonNull(last).consistency());
  }

  private JsonNode reports() {
    return brief().at("/reporting/reports");
  }

  private JsonNode brief() {
    return office.get(P + "/summaries/" + XUN, ConsistencyToken.HEADER, last.consistency()).json();
  }
}
