package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists are filed, approved and changed by document; their rows become projects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListsAndProjectsTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String T = P + "/tasks/1.01";
  private static final String LIST = P + "/lists/L0001";
  private static final String LEAD = "433101-027";
  private static final String HOST = "433101-018";
  private static final String ELSEWHERE = "433101-043";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api taskForce;
  private Api lead;
  private Api stranger;
  private String consistency = "";
  private long beforeTheChange;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-04-13T02:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    taskForce =
        admin.client(
            Map.of(
                "name",
                "专班一",
                "roles",
                List.of("task-force"),
                "programme",
                "jishou-2023",
                "campaign",
                1));
    lead = admin.reporter(LEAD);
    stranger = admin.reporter(ELSEWHERE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void eachKindHasRowsOfItsOwnShapeAndEveryFaultIsNamed() {
    var shapeless = Map.of("number", 1, "text", "展会", "units", List.of("433101-999"));
    var twice = Map.of("number", 1, "text", "", "units", List.of(LEAD));
    assertThat(lead.post(P + "/lists", list("RESPONSIBILITIES", shapeless, twice)).pointers())
        .containsExactlyInAnyOrder(
            "/rows/0/units/0",
            "/rows/0/person",
            "/rows/1/text",
            "/rows/1/person",
            "/rows/1/number");
    assertThat(lead.post(P + "/lists", list("POLICIES", shapeless)).pointers())
        .containsExactlyInAnyOrder("/rows/0/units/0", "/rows/0/document");
    assertThat(lead.post(P + "/lists", list("OTHER", shapeless)).pointers())
        .containsExactly("/kind");
    assertThat(stranger.post(P + "/lists", list("PROJECTS", project(1, "展销中心", "1000"))).status())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  void aListIsReturnedFiledAgainAndApprovedByTheTaskForce() {
    var first = done(lead.post(P + "/lists", list("PROJECTS", project(1, "展销中心", "1000"))));
    assertThat(first.text("list")).isEqualTo("L0001");
    assertThat(lead.change("POST", LIST + "/approval", "*", Map.of()).status()).isEqualTo(403);
    assertThat(taskForce.post(LIST + "/approval", Map.of()).status()).isEqualTo(428);
    change(taskForce, "POST", LIST + "/return", Map.of("reason", "投资额与批复不符。"));
    assertThat(taskForce.change("POST", LIST + "/approval", "*", Map.of()).status()).isEqualTo(409);
    assertThat(stranger.change("PUT", LIST, "*", edition(null)).status()).isEqualTo(403);
    change(lead, "PUT", LIST, edition(null, project(1, "展销中心", "1200"), project(2, "保供仓", "300")));
    assertThat(lead.change("POST", LIST + "/registration", "*", Map.of()).status()).isEqualTo(409);
    assertThat(taskForce.change("POST", LIST + "/approval", "\"0\"", Map.of()).status())
        .isEqualTo(412);
    change(taskForce, "POST", LIST + "/approval", Map.of("comment", "同意。"));
    var view = ask(LIST);
    assertThat(view.get("editions").findValuesAsString("stageName")).containsExactly("已退回", "已批准");
    assertThat(view.at("/editions/0/remark").stringValue()).isEqualTo("投资额与批复不符。");
    assertThat(view.at("/list/rows").intValue()).isEqualTo(2);
  }

  @Test
  @Order(3)
  void rowsBecomeProjectsOnceAndNeedNoApprovalOfTheirOwn() {
    assertThat(
            lead.change("POST", LIST + "/registration", "*", Map.of("rows", List.of(7))).pointers())
        .containsExactly("/rows/0");
    change(lead, "POST", LIST + "/registration", Map.of("rows", List.of(2)));
    assertThat(
            lead.change("POST", LIST + "/registration", "*", Map.of("rows", List.of(2))).status())
        .isEqualTo(409);
    change(lead, "POST", LIST + "/registration", Map.of());
    var nothingLeft = lead.change("POST", LIST + "/registration", "*", Map.of());
    assertThat(nothingLeft.status()).as(nothingLeft.toString()).isEqualTo(200);
    var projects = ask(P + "/projects?task=1.01").get("items");
    assertThat(projects.findValuesAsString("name")).containsExactly("保供仓", "展销中心");
    assertThat(projects.findValuesAsString("standing")).containsOnly("OPEN");
    assertThat(projects.findValuesAsString("list")).containsOnly("L0001");
    assertThat(ask(LIST).at("/list/projects/1").stringValue()).isEqualTo("J0002");
    assertThat(ask(P + "/projects/J0001").get("facts").findValuesAsString("type"))
        .containsExactly("project.filed", "project.listed");
  }

  @Test
  @Order(4)
  void anApprovedListIsChangedByADocumentAndHoldsUntilTheChangeIsApproved() {
    beforeTheChange = ask(LIST).get("position").longValue();
    var more = project(3, "会展馆", "5000");
    assertThat(
            lead.change("PUT", LIST, "*", edition(null, project(1, "展销中心", "1200"), more))
                .pointers())
        .containsExactly("/document");
    assertThat(
            lead.change("PUT", LIST, "*", edition("吉发改〔2023〕40号", project(1, "别的", "1"), more))
                .pointers())
        .containsExactly("/rows/0/text");
    change(
        lead, "PUT", LIST, edition("吉发改〔2023〕40号", project(1, "展销中心", "1200"), hosted(3, "会展馆")));
    var view = ask(LIST);
    assertThat(view.at("/list/edition").intValue()).isEqualTo(3);
    assertThat(view.at("/list/inForce").intValue()).isEqualTo(2);
    var ofTheHost = taskForce.change("POST", LIST + "/approval", "*", Map.of());
    assertThat(ofTheHost.status()).as(ofTheHost.toString()).isEqualTo(403);
    change(office, "POST", LIST + "/approval", Map.of());
    assertThat(ask(LIST).at("/list/inForce").intValue()).isEqualTo(3);
    assertThat(ask(LIST + "?atPosition=" + beforeTheChange).at("/list/edition").intValue())
        .isEqualTo(2);
  }

  @Test
  @Order(5)
  void listsAreFoundByKindTaskAndUnitAndHistoryAndAuditTellOfThem() {
    var policies =
        new HashMap<String, Object>(
            list(
                "POLICIES",
                Map.of("number", 1, "text", "补贴", "units", List.of(LEAD), "document", "12号")));
    policies.remove("task");
    done(stranger.post(P + "/lists", policies));
    var approval = P + "/lists/L0002/approval";
    assertThat(taskForce.change("POST", approval, "*", Map.of()).status()).isEqualTo(403);
    done(office.change("POST", approval, "*", Map.of()));
    assertThat(found("?kind=POLICIES")).containsExactly("L0002");
    assertThat(found("?task=1.01")).containsExactly("L0001");
    assertThat(found("?unit=" + LEAD)).containsExactly("L0001", "L0002");
    assertThat(found("?unit=" + ELSEWHERE)).containsExactly("L0002");
    assertThat(found("?atPosition=" + beforeTheChange)).containsExactly("L0001");
    assertThat(stranger.get(LIST).status()).isEqualTo(403);
    assertThat(ask(T + "/history").get("items").findValuesAsString("type"))
        .containsSubsequence(
            "list.filed",
            "list.returned",
            "list.filed",
            "list.approved",
            "project.listed",
            "list.projects-registered",
            "list.filed",
            "list.approved");
    assertThat(
            ask("/api/v1/audit/entries?programme=jishou-2023&type=list.filed")
                .get("items")
                .findValuesAsString("unit"))
        .contains(LEAD, ELSEWHERE);
  }

  @Test
  @Order(6)
  void aProjectIsApprovedHasItsOwnLightAndIsClosedByAnother() {
    var planned = new HashMap<String, Object>(Map.of("task", "1.01", "name", "冷链物流园"));
    planned.putAll(Map.of("investment", "12000", "leader", "向明"));
    planned.put("nodes", List.of(Map.of("stage", "STARTED", "planned", "2023-04-10")));
    var filed = done(lead.post(P + "/projects", planned));
    var project = P + "/projects/" + filed.text("project");
    assertThat(ask(project).at("/project/light").isNull()).isTrue();
    assertThat(ask(project).at("/project/standing").stringValue()).isEqualTo("FILED");
    var started = Map.of("stage", "STARTED", "on", "2023-04-12");
    assertThat(lead.post(project + "/nodes", started).status()).isEqualTo(428);
    assertThat(lead.change("POST", project + "/nodes", "*", started).status()).isEqualTo(409);
    assertThat(lead.change("POST", project + "/approval", "*", Map.of()).status()).isEqualTo(403);
    change(taskForce, "POST", project + "/approval", Map.of("comment", "同意。"));
    assertThat(ask(project).at("/project/light").stringValue()).isEqualTo("YELLOW");
    change(lead, "POST", project + "/nodes", started);
    change(lead, "POST", project + "/investment", Map.of("total", "300", "on", "2023-04-12"));
    assertThat(ask(project).at("/project/light").stringValue()).isEqualTo("GREEN");
    var less = Map.of("total", "200", "on", "2023-04-12");
    assertThat(lead.change("POST", project + "/investment", "*", less).pointers())
        .containsExactly("/total");
    var review = Map.of("closed", true, "reason", "现场核查属实。");
    assertThat(office.change("POST", project + "/closing/review", "*", review).status())
        .isEqualTo(409);
    change(lead, "POST", project + "/closing", Map.of("text", "已竣工。"));
    assertThat(lead.change("POST", project + "/closing/review", "*", review).status())
        .isEqualTo(403);
    change(office, "POST", project + "/closing/review", review);
    var view = ask(project);
    assertThat(view.at("/project/light").stringValue()).isEqualTo("BLUE");
    assertThat(view.at("/project/leader").stringValue()).isEqualTo("向明");
    assertThat(view.at("/investments/0/total").stringValue()).isEqualTo("300");
    assertThat(view.get("facts").findValuesAsString("type"))
        .containsExactly(
            "project.filed",
            "project.approved",
            "project.node-reached",
            "project.invested",
            "project.closing-applied",
            "project.closing-reviewed");
  }

  @Test
  @Order(7)
  void theSuccessorOfAMergedUnitCarriesOnItsListsAndProjectsAndJudgesNone() {
    var unit = "/api/v1/units/" + ELSEWHERE;
    var merger =
        Map.of(
            "units",
            List.of(LEAD),
            "reason",
            "机构改革",
            "document",
            "吉政发〔2023〕8号",
            "on",
            "2023-04-13");
    var project = P + "/projects/J0001";
    var invested = Map.of("total", "50", "on", "2023-04-12");
    assertThat(stranger.change("POST", project + "/investment", "*", invested).status())
        .isEqualTo(403);
    var merged = admin.change("POST", unit + "/mergers", admin.get(unit).version(), merger);
    assertThat(merged.status()).as(merged.toString()).isEqualTo(200);

    change(stranger, "POST", project + "/investment", invested);
    change(stranger, "PUT", LIST, edition("吉政办函〔2023〕20号", project(9, "冷库", "80", ELSEWHERE)));

    assertThat(lead.change("POST", project + "/investment", "*", invested).status())
        .as("what has ended acts no more")
        .isEqualTo(403);
    assertThat(ask(project).get("facts").findValuesAsString("name")).contains("测试员" + ELSEWHERE);
  }

  @SafeVarargs
  private static Map<String, Object> list(String kind, Map<String, ?>... rows) {
    return Map.of("kind", kind, "task", "1.01", "title", "重点清单", "rows", List.of(rows));
  }

  @SafeVarargs
  private static Map<String, Object> edition(@Nullable String document, Map<String, ?>... rows) {
    var edition = new HashMap<String, Object>();
    edition.put("title", "重点清单");
    edition.put("rows", List.of(rows));
    if (document != null) {
      edition.put("document", document);
    }
    return edition;
  }

  private static Map<String, ?> project(int number, String name, String investment) {
    return project(number, name, investment, LEAD);
  }

  /** A project of the unit in which the task force has its office. */
  private static Map<String, ?> hosted(int number, String name) {
    return project(number, name, "5000", HOST);
  }

  private static Map<String, ?> project(int number, String name, String investment, String unit) {
    var nodes = List.of(Map.of("stage", "COMPLETED", "planned", "2023-12-31"));
    var terms = Map.of("investment", investment, "nodes", nodes);
    return Map.of(
        "number", number, "text", name, "units", List.of(unit), "person", "向明", "project", terms);
  }

  private List<String> found(String filter) {
    return ask(P + "/lists" + filter).get("items").findValuesAsString("list");
  }

  private Answer change(Api who, String method, String path, Object body) {
    var thing = method.equals("PUT") ? path : path.replaceFirst("^(.*/[LJ]\\d{4}).*$", "$1");
    var seen = office.get(thing, ConsistencyToken.HEADER, consistency);
    return done(who.change(method, path, seen.version(), body));
  }

  private Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    consistency = answer.consistency();
    return answer;
  }

  private JsonNode ask(String path) {
    var answer = office.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }
}
