package cn.xunbao.query.chronicle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows which positions are facts of a programme. */
public final class NumberedFacts {

  private final JdbcClient jdbc;

  /** The positions in a database. */
  public NumberedFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some positions that are no facts of a programme. */
  public List<Long> unknown(String programme, List<Long> positions) {
    var known =
        jdbc.sql("SELECT position FROM query.chronicle WHERE programme = ? AND position = ANY (?)")
            .params(programme, positions.toArray(Long[]::new))
            .query(Long.class)
            .list();
    return positions.stream().filter(position -> !known.contains(position)).toList();
  }
}
