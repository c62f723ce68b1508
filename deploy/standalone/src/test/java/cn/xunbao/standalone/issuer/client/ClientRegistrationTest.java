package cn.xunbao.standalone.issuer.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.client.ClientRegistered;
import cn.xunbao.events.client.Person;
import cn.xunbao.standalone.process.AdminFile;
import cn.xunbao.standalone.process.TestProcess;
import cn.xunbao.storage.StoredEvent;
import cn.xunbao.storage.StoredEvents;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class ClientRegistrationTest {
  private static final String REPORTER =
      """
      {"name": "市文旅广电局报送端", "roles": ["reporter"], "unit": "433101-028",
       "person": {"name": "彭某", "post": "产业发展股股长"}}
      """;

  @TempDir static Path folder;
  private static TestProcess process;

  @BeforeAll
  static void start() {
    process = TestProcess.start(TestDatabase.create(), folder);
  }

  @AfterAll
  static void end() {
    process.close();
  }

  @Test
  void newClientIsUsableAtOnceAndItsPersonActsThroughIt() {
    var answer = process.admin().post("/api/v1/clients", REPORTER);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("clientSecret")).matches("[A-Za-z0-9_-]{43}");
    assertThat(answer.text("clientId")).matches("[A-Za-z0-9][A-Za-z0-9_-]{15}");
    assertThat(process.anonymous().login(answer.text("clientId"), answer.text("clientSecret")))
        .isNotNull();
  }

  @Test
  void registrationSentTwiceMakesOneClientWhoseSecretIsShownOnceAndKeptNowhere() {
    var first = process.admin().postOnce("/api/v1/clients", "registration-1", REPORTER);
    var second = process.admin().postOnce("/api/v1/clients", "registration-1", REPORTER);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text("detail")).contains("只出现一次");
    assertThat(
            process
                .owner()
                .sql(
                    """
                    SELECT count(*) FROM idempotency.kept_answer
                     WHERE key = 'registration-1' AND body IS NULL
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(process.anonymous().login(first.text("clientId"), first.text("clientSecret")))
        .isNotNull();
  }

  @Test
  void registrationWhoseAnswerWasLostMakesNoSecondClient() {
    var first = process.admin().postOnce("/api/v1/clients", "registration-2", REPORTER);
    // What is left after the process died between the commit and the answer.
    process
        .owner()
        .sql("DELETE FROM idempotency.kept_answer WHERE key = 'registration-2'")
        .update();
    var before = clients();

    var second = process.admin().postOnce("/api/v1/clients", "registration-2", REPORTER);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text("detail")).contains("只出现一次");
    assertThat(clients()).isEqualTo(before);
    assertThat(process.anonymous().login(first.text("clientId"), first.text("clientSecret")))
        .isNotNull();
    var other = REPORTER.replace("报送端", "备用端");
    assertThat(process.admin().postOnce("/api/v1/clients", "registration-3", other).status())
        .isEqualTo(201);
  }

  @Test
  void idThatWasUnknownAMomentAgoIsUsableAtOnceToo() {
    var secret = ClientSecret.generate();
    var client = client("late-" + UUID.randomUUID(), secret);
    var id = client.registration().client();
    assertThat(process.anonymous().askForm(id, secret.text()).status()).isEqualTo(401);

    register(client);

    assertThat(process.anonymous().askForm(id, secret.text()).status()).isEqualTo(200);
  }

  @Test
  void registrationIsAnEventOfTheClientsStreamCausedByTheAdmin() {
    var answer = process.admin().post("/api/v1/clients", REPORTER);

    var stored = event(answer.text("clientId"));
    assertThat(EventJson.read(stored.type(), stored.revision(), stored.payload()))
        .isEqualTo(
            new ClientRegistered(
                answer.text("clientId"),
                "市文旅广电局报送端",
                List.of("reporter"),
                "433101-028",
                null,
                null,
                new Person("彭某", "产业发展股股长")));
    assertThat(EventJson.mapper().readValue(stored.metadata(), EventMetadata.class).client())
        .isEqualTo(AdminFile.read(process.folder()).clientId());
    assertThat(answer.consistency())
        .isEqualTo(new ConsistencyToken("client:" + answer.text("clientId"), 0).encode());
  }

  @Test
  void secretIsKeptAsOneSha256AndStandsNowhereInTheHistory() throws Exception {
    var answer = process.admin().post("/api/v1/clients", REPORTER);
    var secret = answer.text("clientSecret").getBytes(StandardCharsets.UTF_8);

    assertThat(
            process
                .owner()
                .sql("SELECT secret_sha256 FROM issuer.client WHERE client_id = ?")
                .param(answer.text("clientId"))
                .query(byte[].class)
                .single())
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(secret));
    var stored = event(answer.text("clientId"));
    assertThat(new String(stored.payload(), StandardCharsets.UTF_8))
        .doesNotContain(answer.text("clientSecret"));
    assertThat(new String(stored.metadata(), StandardCharsets.UTF_8))
        .doesNotContain(answer.text("clientSecret"));
  }

  @Test
  void nothingThatHoldsASecretPrintsIt() {
    var secret = ClientSecret.generate();
    var client = client("printed", secret);
    var file = new AdminClientFile("id", secret.text(), "http://127.0.0.1:1/oauth2/token");

    assertThat(secret.toString() + file + new RegisterClient(client, Instant.EPOCH))
        .doesNotContain(secret.text());
    assertThat(new ClientController.ClientAnswer("id", secret.text()).toString())
        .doesNotContain(secret.text());
  }

  @Test
  void withoutTheEventThereIsNoClientEither() {
    var secret = ClientSecret.generate();
    var client = client("twice-" + UUID.randomUUID(), secret);
    var id = client.registration().client();
    process
        .owner()
        .sql(
            """
            INSERT INTO command.event (event_identifier, aggregate_identifier, sequence_number,
                type, time_stamp, payload_type, payload_revision, payload, meta_data)
            VALUES (?, ?, 0, 'Client', '2026-11-22T00:00:00.000Z', 'client.registered', '1', ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param("client:" + id)
        .param(EventJson.write(client.registration()))
        .param(EventJson.mapper().writeValueAsBytes(system().toMap()))
        .update();

    assertThatThrownBy(() -> register(client))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("concurrent-change");

    assertThat(process.anonymous().askForm(id, secret.text()).status()).isEqualTo(401);
  }

  @Test
  void applicationCanNeitherChangeNorRemoveAClient() {
    for (var change :
        List.of(
            "UPDATE issuer.client SET roles = '{admin}'",
            "DELETE FROM issuer.client",
            "TRUNCATE issuer.client")) {
      assertThatThrownBy(() -> process.application().sql(change).update())
          .isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> process.owner().sql(change).update())
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var answer =
        process
            .admin()
            .post(
                "/api/v1/clients",
                """
                {"roles": ["reporter", "king", "task-force"], "campaign": 0, "programme": "a/b",
                 "person": {"name": " "}, "colour": "red"}
                """);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "/name required",
            "/roles/1 unknown-value",
            "/unit required",
            "/campaign out-of-range",
            "/programme bad-format",
            "/person/name required",
            "/person/post required",
            "/colour unknown-field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'name': 'x'} | /roles required",
        "{'name': 'x', 'roles': []} | /roles required",
        "{'name': 'x', 'roles': ['admin', 'admin']} | /roles duplicate",
        "{'name': 'x', 'roles': ['reporter']} | /unit required",
        "{'name': 'x', 'roles': ['unit-head']} | /unit required",
        "{'name': 'x', 'roles': ['reporter'], 'unit': 'a b'} | /unit bad-format",
        "{'name': 'x', 'roles': ['reporter'], 'unit': 7} | /unit wrong-type",
        "{'name': 'x', 'roles': ['auditor'], 'campaign': 1} | /programme required",
        "{'name': 'x', 'roles': ['task-force'], 'programme': 'p'} | /campaign required",
        "{'name': 'x', 'roles': ['task-force'], 'campaign': 1} | /programme required",
      })
  void bindingsFitTheRoles(String body, String fault) {
    var answer = process.admin().post("/api/v1/clients", body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.faults()).containsExactly(fault);
  }

  @Test
  void taskForceWithoutAnyBindingLacksBoth() {
    var answer =
        process.admin().post("/api/v1/clients", "{\"name\": \"专班\", \"roles\": [\"task-force\"]}");

    assertThat(answer.faults())
        .containsExactlyInAnyOrder("/programme required", "/campaign required");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void nobodyButAnAdminMakesClients(Role role) {
    var made =
        process
            .admin()
            .post(
                "/api/v1/clients",
                """
                {"name": "x", "roles": ["%s"], "unit": "433101-028", "programme": "p", "campaign": 1}
                """
                    .formatted(role.code()));
    var caller = process.anonymous().login(made.text("clientId"), made.text("clientSecret"));

    assertThat(caller.post("/api/v1/clients", REPORTER).status()).isEqualTo(403);
  }

  @Test
  void withoutATokenNobodyMakesClients() {
    assertThat(process.anonymous().post("/api/v1/clients", REPORTER).status()).isEqualTo(401);
  }

  @Test
  void adminOfOneProgrammeMakesNoClientBeyondIt() {
    var made =
        process
            .admin()
            .post(
                "/api/v1/clients",
                "{\"name\": \"x\", \"roles\": [\"admin\"], \"programme\": \"p\"}");
    var bound = process.anonymous().login(made.text("clientId"), made.text("clientSecret"));
    var within = "{\"name\": \"x\", \"roles\": [\"auditor\"], \"programme\": \"p\"}";

    assertThat(bound.post("/api/v1/clients", REPORTER).status()).isEqualTo(403);
    assertThat(bound.post("/api/v1/clients", within.replace("\"p\"", "\"q\"")).status())
        .isEqualTo(403);
    assertThat(bound.post("/api/v1/clients", within).status()).isEqualTo(201);
  }

  private static int clients() {
    return process.owner().sql("SELECT count(*) FROM issuer.client").query(Integer.class).single();
  }

  private static ApiClient client(String id, ClientSecret secret) {
    return new ApiClient(
        new ClientRegistered(id, "试用", List.of("auditor"), null, null, null, null), secret.hash());
  }

  private static void register(ApiClient client) {
    process
        .bean(CommandDispatch.class)
        .<Object>send(new RegisterClient(client, Instant.EPOCH), system());
  }

  private static EventMetadata system() {
    return EventMetadata.system("test", Instant.EPOCH);
  }

  private static StoredEvent event(String client) {
    var store = process.bean(StoredEvents.class);
    var ref =
        store.between(-1, Long.MAX_VALUE, 10_000).stream()
            .filter(one -> one.stream().equals("client:" + client))
            .findFirst()
            .orElseThrow();
    return store.read(List.of(ref)).values().iterator().next();
  }
}
