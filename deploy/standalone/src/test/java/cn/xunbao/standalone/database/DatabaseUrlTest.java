package cn.xunbao.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
  @Test
  void credentialsAreTakenOutOfTheParametersAndTheRestStays() {
    var url =
        DatabaseUrl.parse(
            "jdbc:postgresql://db.example:5433/xunbao?user=a&sslmode=require&password=p%26%2B+q&ApplicationName=x");

    assertThat(url.user()).isEqualTo("a");
    assertThat(url.password()).isEqualTo("p&+ q");
    assertThat(url.jdbc())
        .isEqualTo("jdbc:postgresql://db.example:5433/xunbao?sslmode=require&ApplicationName=x");
  }

  @Test
  void credentialsAreTakenFromInFrontOfTheHost() {
    var url = DatabaseUrl.parse("postgres://a%40b:p%3A+q:r@[::1]:5432,other:5433/xunbao");

    assertThat(url.user()).isEqualTo("a@b");
    assertThat(url.password()).isEqualTo("p:+q:r");
    assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://[::1]:5432,other:5433/xunbao");
    assertThat(url.place()).isEqualTo("[::1]:5432,other:5433/xunbao");
  }

  @Test
  void urlWithoutCredentialsHasNone() {
    var url = DatabaseUrl.parse("jdbc:postgresql://localhost/xunbao");

    assertThat(url.user()).isNull();
    assertThat(url.password()).isNull();
    assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://localhost/xunbao");
  }

  @Test
  void urlPrintsItselfWithoutPasswordAndParameters() {
    assertThat(DatabaseUrl.parse("postgresql://a:secret@h/xunbao?sslpassword=secret").toString())
        .isEqualTo("jdbc:postgresql://h/xunbao");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://a:secret@h/x",
        "jdbc:postgresql://h?password=secret",
        "jdbc:postgresql:secret",
        "secret",
        ""
      })
  void urlThatIsNotUnderstoodIsRefusedAndNotRepeated(String url) {
    assertThatThrownBy(() -> DatabaseUrl.parse(url))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("expected: jdbc:postgresql://HOST:PORT/NAME")
        .message()
        .doesNotContain("secret");
  }
}
