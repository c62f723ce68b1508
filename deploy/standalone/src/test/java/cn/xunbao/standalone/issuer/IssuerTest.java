package cn.xunbao.standalone.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.standalone.process.AdminFile;
import cn.xunbao.standalone.process.TestAnswer;
import cn.xunbao.standalone.process.TestProcess;
import cn.xunbao.storage.TestDatabase;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
  @TempDir static Path folder;
  private static TestProcess process;
  private static AdminFile admin;

  @BeforeAll
  static void start() {
    process = TestProcess.start(TestDatabase.create(), folder);
    admin = AdminFile.read(process.folder());
  }

  @AfterAll
  static void end() {
    process.close();
  }

  @Test
  void tokenIsHadWithCredentialsInTheHeader() {
    var answer = process.anonymous().askBasic(admin.clientId(), admin.clientSecret());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("token_type")).isEqualTo("Bearer");
    assertThat(answer.json().required("expires_in").intValue()).isBetween(1799, 1800);
    assertThat(works(answer.text("access_token"))).isTrue();
  }

  @Test
  void tokenIsHadWithCredentialsInTheForm() {
    var answer = process.anonymous().askForm(admin.clientId(), admin.clientSecret());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(works(answer.text("access_token"))).isTrue();
  }

  @Test
  void tokenSaysWhoTheClientIsAndWhoActsThroughIt() throws Exception {
    var made =
        process
            .admin()
            .post(
                "/api/v1/clients",
                """
                {"name": "城镇提升专班", "roles": ["task-force", "reporter"], "unit": "433101-028",
                 "programme": "jishou-2023", "campaign": 3,
                 "person": {"name": "石某", "post": "专班联络员"}}
                """);
    var token =
        token(process.anonymous().askForm(made.text("clientId"), made.text("clientSecret")));

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("https://standalone.xunbao.invalid");
    assertThat(claims.getAudience()).containsExactly("xunbao");
    assertThat(claims.getSubject()).isEqualTo(made.text("clientId"));
    assertThat(claims.getClaims())
        .containsEntry("client_id", made.text("clientId"))
        .containsEntry("roles", List.of("task-force", "reporter"))
        .containsEntry("xunbao_unit", "433101-028")
        .containsEntry("xunbao_programme", "jishou-2023")
        .containsEntry("xunbao_campaign", 3L)
        .containsEntry("name", "石某")
        .containsEntry("post", "专班联络员");
    assertThat(Duration.between(claims.getIssueTime().toInstant(), expiry(claims)))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void withoutAPersonTheTokenBearsTheClientsNameAndNoPost() throws Exception {
    var answer = process.anonymous().askForm(admin.clientId(), admin.clientSecret());

    assertThat(token(answer).getJWTClaimsSet().getClaims())
        .containsEntry("name", "系统管理员")
        .doesNotContainKeys("post", "xunbao_unit", "xunbao_programme", "xunbao_campaign");
  }

  @Test
  void wrongSecretIsRefusedAndJournaledWithoutTheSecret() {
    var wrong = "wrong-" + UUID.randomUUID();
    var answer = process.anonymous().askForm(admin.clientId(), wrong);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("error")).isEqualTo("invalid_client");
    assertThat(failedLogins(admin.clientId())).isEqualTo(1);
    assertThat(journal()).doesNotContain(wrong).doesNotContain(admin.clientSecret());
  }

  @Test
  void unknownClientIsRefusedLikeAWrongSecretAndJournaled() {
    var unknown = "nobody-" + UUID.randomUUID();
    var answer = process.anonymous().askBasic(unknown, admin.clientSecret());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("error")).isEqualTo("invalid_client");
    assertThat(failedLogins(unknown)).isEqualTo(1);
    assertThat(journal()).doesNotContain(admin.clientSecret());
  }

  @Test
  void tokenIsNotHadWithoutCredentials() {
    var answer = process.anonymous().post("/oauth2/token", form("client_credentials"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("error")).isEqualTo("invalid_client");
  }

  @Test
  void credentialsInTheAddressAreNoCredentials() {
    var answer =
        process
            .anonymous()
            .post(
                "/oauth2/token?client_id=%s&client_secret=%s"
                    .formatted(admin.clientId(), admin.clientSecret()),
                form("client_credentials"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(journal()).doesNotContain(admin.clientSecret());
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "authorization_code", "refresh_token", ""})
  void onlyClientCredentialsAreGranted(String grantType) {
    var fields = new HashMap<>(form(grantType));
    fields.put("client_id", admin.clientId());
    fields.put("client_secret", admin.clientSecret());
    var answer = process.anonymous().post("/oauth2/token", fields);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isIn("unsupported_grant_type", "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oauth2/introspect",
        "/oauth2/revoke",
        "/oauth2/authorize",
        "/oauth2/par",
        "/oauth2/device_authorization",
        "/oauth2/device_verification",
        "/oauth2/register",
      })
  void nothingElseOfAnAuthorizationServerCanBeReached(String path) {
    var fields = form("client_credentials");

    assertThat(process.anonymous().post(path, fields).status()).isEqualTo(401);
    assertThat(process.admin().post(path, fields).status()).isEqualTo(404);
    assertThat(process.admin().get(path).status()).isEqualTo(404);
  }

  @Test
  void publicKeyIsPublishedWithoutThePrivateOne() {
    var answer = process.anonymous().get("/oauth2/jwks");

    assertThat(answer.status()).isEqualTo(200);
    var key = answer.json().required("keys").required(0);
    assertThat(key.required("kty").stringValue()).isEqualTo("RSA");
    assertThat(key.has("d")).isFalse();
  }

  @Test
  void alteredTokenIsWorthless() {
    var parts = tokenText().split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    var altered =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.replace("admin", "auditor").getBytes(UTF_8));

    assertThat(works(String.join(".", parts))).isTrue();
    assertThat(works(parts[0] + "." + altered + "." + parts[2])).isFalse();
  }

  @Test
  void ownTokenStopsWorkingWhenItHasExpired() throws Exception {
    var key = ownKey();

    assertThat(works(signed(key, claims -> claims))).isTrue();
    assertThat(works(signed(key, claims -> claims.expirationTime(inMinutes(-2))))).isFalse();
  }

  @Test
  void tokensOfOtherIssuersOrForOthersOrUnderOtherKeysAreRefused() throws Exception {
    var key = ownKey();

    assertThat(works(signed(key, claims -> claims.issuer("https://elsewhere.invalid")))).isFalse();
    assertThat(works(signed(key, claims -> claims.audience("elsewhere")))).isFalse();
    assertThat(works(signed(key, claims -> claims.audience((String) null)))).isFalse();
    var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    assertThat(works(signed(other, claims -> claims))).isFalse();
  }

  private static boolean works(String token) {
    var status = process.anonymous().with(token).post("/api/v1/clients", "{}").status();
    assertThat(status).isIn(401, 422);
    return status == 422;
  }

  private static String tokenText() {
    return process
        .anonymous()
        .askBasic(admin.clientId(), admin.clientSecret())
        .text("access_token");
  }

  private static SignedJWT token(TestAnswer answer) throws Exception {
    return SignedJWT.parse(answer.text("access_token"));
  }

  private static Instant expiry(JWTClaimsSet claims) {
    return claims.getExpirationTime().toInstant();
  }

  private static RSAKey ownKey() throws Exception {
    return RSAKey.parse(process.folder().read("issuer-key.json").orElseThrow());
  }

  private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change)
      throws Exception {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer("https://standalone.xunbao.invalid")
            .audience("xunbao")
            .subject("somebody")
            .claim("roles", List.of("admin"))
            .issueTime(inMinutes(-31))
            .expirationTime(inMinutes(1));
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, change.apply(claims).build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static Date inMinutes(int minutes) {
    return Date.from(Instant.now().plus(Duration.ofMinutes(minutes)));
  }

  private static Map<String, String> form(String grantType) {
    return Map.of("grant_type", grantType);
  }

  private static int failedLogins(String client) {
    return process
        .owner()
        .sql("SELECT count(*) FROM journal.entry WHERE kind = 'login-failed' AND client = ?")
        .param(client)
        .query(Integer.class)
        .single();
  }

  private static String journal() {
    return process.owner().sql("SELECT e::text FROM journal.entry e").query(String.class).list()
        + "";
  }
}
