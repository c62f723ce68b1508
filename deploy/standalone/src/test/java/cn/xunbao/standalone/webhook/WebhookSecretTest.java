package cn.xunbao.standalone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.standalone.database.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookSecretTest {

  @TempDir private Path folder;

  @Test
  void messagesAreSignedAsInTheExampleOfTheSpecification() {
    var secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(secret.toString()).isEqualTo("WebhookSecret[***]");
  }

  @Test
  void eachWebhookAndGenerationHasASecretOfItsOwnThatOutlivesTheProcess() throws Exception {
    String first;
    try (var open = DataFolder.open(folder.resolve("x"))) {
      var key = WebhookKey.of(open);
      first = key.secret("a", 1).text();
      assertThat(first).isNotEqualTo(key.secret("a", 2).text());
      assertThat(first).isNotEqualTo(key.secret("b", 1).text());
    }
    try (var open = DataFolder.open(folder.resolve("x"))) {
      assertThat(WebhookKey.of(open).secret("a", 1).text()).isEqualTo(first);
    }
    var file = folder.resolve("x").resolve("webhook-key.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
