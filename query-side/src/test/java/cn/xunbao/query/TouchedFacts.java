package cn.xunbao.query;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a database's owner may do to facts: the statement, and which fact then isn't right. */
final class TouchedFacts {

  private TouchedFacts() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of(
            "UPDATE query.fact SET body = replace(body, '商务局', '商务厅') WHERE kind = 'unit' AND key = 'u1'",
            "unit",
            "u1"),
        Arguments.of(
            "UPDATE query.fact SET to_pos = from_pos + 1 WHERE kind = 'report' AND key LIKE '%/1.02/u2'",
            "report", "2023-04-X1/1.02/u2"),
        Arguments.of(
            "UPDATE query.fact SET to_pos = 99999 WHERE kind = 'task' AND key = '1.02'",
            "task",
            "1.02"),
        Arguments.of(
            "DELETE FROM query.fact WHERE kind = 'receipt' AND key = 'r-2'", "receipt", "r-2"),
        Arguments.of(
            """
            INSERT INTO query.fact (generation, programme, kind, key, from_pos, body)
            SELECT generation, programme, kind, 'u9', from_pos, body FROM query.fact
             WHERE kind = 'unit' AND key = 'u1'
            """,
            "unit",
            "u9"),
        Arguments.of(
            """
            INSERT INTO query.fact (generation, programme, kind, key, from_pos, body)
            SELECT generation, programme, kind, 'u1-2', 99999, body FROM query.fact
             WHERE kind = 'unit' AND key = 'u1'
            """,
            "unit",
            "u1-2"));
  }
}
