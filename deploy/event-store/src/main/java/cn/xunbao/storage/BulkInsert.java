package cn.xunbao.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are written all at once by COPY, in the transaction under way. */
public final class BulkInsert {

  private final String target;
  private final StringBuilder rows = new StringBuilder();

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
      rows.append(i == 0 ? "" : "\t");
      if (values[i] instanceof String text) {
        append(text);
      } else {
        rows.append(values[i]);
      }
    }
    rows.append('\n');
  }

  private void append(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
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
                        new ByteArrayInputStream(rows.toString().getBytes(UTF_8)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
