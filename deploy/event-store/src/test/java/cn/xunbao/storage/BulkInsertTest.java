package cn.xunbao.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BulkInsertTest {

  private final TestDatabase database = TestDatabase.create();
  private final JdbcTemplate jdbc =
      new JdbcTemplate(
          new DriverManagerDataSource(database.url(), database.owner(), database.password()));

  @Test
  void textsComeOutAsTheyWentInWhateverTheyHold() {
    jdbc.execute("CREATE SCHEMA s");
    jdbc.execute("CREATE TABLE s.texts (n bigint, text text)");
    var texts =
        new String[] {
          "", "\\", "\\N", "\\.", "a\tb", "行\n行\r\n", "\\t", "“旬报”𠮷\u0001", "{\"a\":\"\\n\"}", "\t"
        };
    var insert = new BulkInsert("s.texts (n, text)");
    for (var i = 0; i < texts.length; i++) {
      insert.add((long) i, texts[i]);
    }

    insert.write(jdbc);

    assertThat(
            JdbcClient.create(jdbc)
                .sql("SELECT text FROM s.texts ORDER BY n")
                .query(String.class)
                .list())
        .containsExactly(texts);
  }
}
