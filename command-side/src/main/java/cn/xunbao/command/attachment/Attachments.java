package cn.xunbao.command.attachment;

import cn.xunbao.canonical.CanonicalJson;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of contents. */
public final class Attachments {

  /** How large a content may be. */
  public static final int MAX_BYTES = 10 << 20;

  private final JdbcClient jdbc;

  Attachments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a content, unless it is there, and answers its SHA-256 in hexadecimal. */
  public String store(byte[] content) {
    var sha256 = CanonicalJson.sha256(content);
    jdbc.sql(
            """
            INSERT INTO attachment.content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING
            """)
        .params(sha256, content)
        .update();
    return HexFormat.of().formatHex(sha256);
  }

  /**
   * The content with that hash.
   *
   * @param sha256 in hexadecimal
   * @throws DamagedAttachment if what is stored has another hash
   */
  public Optional<byte[]> read(String sha256) {
    var asked = HexFormat.of().parseHex(sha256);
    var content =
        jdbc.sql("SELECT bytes FROM attachment.content WHERE sha256 = ?")
            .param(asked)
            .query((row, n) -> row.getBytes(1))
            .optional();
    if (content.isPresent() && !Arrays.equals(CanonicalJson.sha256(content.get()), asked)) {
      throw new DamagedAttachment(sha256);
    }
    return content;
  }
}
