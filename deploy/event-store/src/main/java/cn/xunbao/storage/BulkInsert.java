package cn.xunbao.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are written all at once by COPY, in the transaction under way. */
public final class BulkInsert {

  private static final int NONE = 0;

  private final String target;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

  /**
   * No rows yet.
   *
   * @param target the table with its columns in parentheses
   */
  public BulkInsert(String target) {
    this.target = target;
  }

  /** Adds a row: the values of the columns in their order, texts and numbers. */
  public void add(Object... values) {
    for (var i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.write('\t');
      }
      append(values[i].toString().getBytes(UTF_8));
    }
    rows.write('\n');
  }

  /** What stands between two characters that are escaped goes over as it is. */
  private void append(byte[] text) {
    var from = 0;
    for (var i = 0; i < text.length; i++) {
      var letter = escape(text[i]);
      if (letter != NONE) {
        rows.write(text, from, i - from);
        rows.write('\\');
        rows.write(letter);
        from = i + 1;
      }
    }
    rows.write(text, from, text.length - from);
  }

  /** What follows the backslash instead of a byte; no part of a longer UTF-8 sequence is such. */
  private static int escape(byte one) {
    return switch (one) {
      case '\\' -> '\\';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\r' -> 'r';
      default -> NONE;
    };
  }

  /** Writes the rows. */
  public void write(JdbcTemplate jdbc) {
    jdbc.execute(
        (ConnectionCallback<Long>)
            connection -> {
              try {
                return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                        "COPY %s FROM STDIN".formatted(target),
                        new ByteArrayInputStream(rows.toByteArray()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
