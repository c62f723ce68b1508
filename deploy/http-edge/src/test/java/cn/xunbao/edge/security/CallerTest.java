package cn.xunbao.edge.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTest {

  private static final Instant NOW = Instant.parse("2023-03-23T00:00:00Z");

  @Test
  void a_caller_is_what_the_claims_say() {
    var caller =
        caller(
            Map.of(
                "sub", "c-1",
                "name", "张三",
                "post", "科长",
                "roles", List.of("reporter", "unit-head"),
                "xunbao_unit", "433101-027",
                "xunbao_programme", "jishou-2023",
                "xunbao_campaign", 3L));

    assertThat(caller.client()).isEqualTo("c-1");
    assertThat(caller.has(Role.ADMIN, Role.REPORTER)).isTrue();
    assertThat(caller.isBoundToUnit("433101-027")).isTrue();
    assertThat(caller.isBoundToCampaign("jishou-2023", 3)).isTrue();
    assertThat(caller.isBoundToCampaign("jishou-2023", 4)).isFalse();
    assertThat(caller.inProgrammeScope("heshan-2024")).isFalse();
    assertThat(caller.toMetadata(NOW).roles()).containsExactly("reporter", "unit-head");
    assertThat(caller.toMetadata(NOW).post()).isEqualTo("科长");
    assertThat(caller.toMetadata(NOW).recordedAt()).isEqualTo(NOW);
  }

  @Test
  void without_a_person_the_client_stands_for_itself() {
    var caller = caller(Map.of("sub", "someone", "client_id", "c-2"));

    assertThat(caller.client()).isEqualTo("c-2");
    assertThat(caller.name()).isEqualTo("c-2");
    assertThat(caller.post()).isNull();
  }

  @Test
  void a_reporter_without_a_unit_is_bound_to_none() {
    var caller = caller(Map.of("sub", "c", "roles", List.of("reporter"), "xunbao_unit", " "));

    assertThat(caller.unit()).isNull();
    assertThat(caller.isBoundToUnit("")).isFalse();
    assertThat(caller.isBoundToUnit(" ")).isFalse();
  }

  @Test
  void roles_and_bindings_that_make_no_sense_entitle_to_nothing() {
    var caller =
        caller(
            Map.of(
                "sub", "c",
                "roles", List.of("root", "ADMIN", 7),
                "xunbao_campaign", "all",
                "xunbao_programme", "p"));

    assertThat(caller.roles()).isEmpty();
    assertThat(caller.campaign()).isNull();
    assertThat(caller.isBoundToCampaign("p", 1)).isFalse();
  }

  private static Caller caller(Map<String, Object> claims) {
    var token = Jwt.withTokenValue("t").header("alg", "none").claims(c -> c.putAll(claims)).build();
    return Caller.of(token, "127.0.0.1", "id-1");
  }
}
