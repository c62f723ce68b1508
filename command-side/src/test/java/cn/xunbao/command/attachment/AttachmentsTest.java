package cn.xunbao.command.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.storage.MigrationProperties;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import cn.xunbao.storage.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AttachmentsTest {

  private static final byte[] CONTENT = "%PDF-1.7 签约".getBytes(UTF_8);

  private final TestDatabase database = TestDatabase.create();
  private final JdbcClient application = as(database.application());
  private final JdbcClient owner = as(database.owner());
  private final Attachments attachments = new Attachments(application);

  private JdbcClient as(String role) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), role, database.password()));
  }

  @BeforeEach
  void migrate() throws Exception {
    new SchemaMigrations(
            database.url(),
            new MigrationProperties(database.owner(), database.password()),
            database.application(),
            List.of(new SchemaMigration("attachment", "classpath:db/migration/attachment")))
        .afterPropertiesSet();
  }

  @Test
  void aContentIsKeptOnceUnderItsHash() {
    var sha256 = attachments.store(CONTENT);
    assertThat(attachments.store(CONTENT)).isEqualTo(sha256).hasSize(64);
    assertThat(attachments.read(sha256)).hasValue(CONTENT);
    assertThat(attachments.read("00".repeat(32))).isEmpty();
    assertThat(
            application.sql("SELECT count(*) FROM attachment.content").query(Long.class).single())
        .isOne();
  }

  @Test
  void neitherTheApplicationNorTheOwnerCanChangeIt() {
    attachments.store(CONTENT);
    for (var change :
        List.of("UPDATE attachment.content SET bytes = ''", "DELETE FROM attachment.content")) {
      assertThatThrownBy(() -> application.sql(change).update())
          .hasStackTraceContaining("permission denied");
      assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("append-only");
    }
  }

  @Test
  void aRowThatWasTamperedWithAllTheSameIsFoundOnReading() {
    var sha256 = attachments.store(CONTENT);
    owner.sql("ALTER TABLE attachment.content DISABLE TRIGGER append_only").update();
    assertThat(owner.sql("UPDATE attachment.content SET bytes = '%PDF-1.7 other'").update())
        .isOne();
    assertThatThrownBy(() -> attachments.read(sha256))
        .isInstanceOf(DamagedAttachment.class)
        .hasMessageContaining(sha256);
  }
}
