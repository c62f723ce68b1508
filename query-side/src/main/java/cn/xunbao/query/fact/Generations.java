package cn.xunbao.query.fact;

import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.storage.BulkInsert;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The generations of facts. What writes needs a transaction around it. */
public final class Generations {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final FactBodies bodies;

  Generations(JdbcClient jdbc, JdbcTemplate batch, FactBodies bodies) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.bodies = bodies;
  }

  /** The number of the one that is live. */
  public long live() {
    return jdbc.sql("SELECT number FROM query.live_generation").query(Long.class).single();
  }

  /** One of them. */
  public Optional<Generation> find(long number) {
    return jdbc.sql(
            """
            SELECT g.number, g.position, g.sealed, g.number = l.number AS live
              FROM query.generation AS g, query.live_generation AS l
             WHERE g.number = ?
            """)
        .param(number)
        .query(
            (row, n) ->
                new Generation(
                    row.getLong("number"),
                    row.getLong("position"),
                    row.getBoolean("sealed"),
                    row.getBoolean("live")))
        .optional();
  }

  /** The facts of one of them. */
  public Facts facts(long number) {
    return new GenerationFacts(jdbc, bodies, Long.toString(number));
  }

  /** Opens a new one, empty. */
  public long open() {
    return jdbc.sql("SELECT query.open_generation()").query(Long.class).single();
  }

  /** Writes what the next events bring into one that isn't sealed. */
  public void load(long number, List<RecordedEvent> events) {
    var insert =
        new BulkInsert(
            "query.fact_%d (programme, kind, key, from_pos, to_pos, body)".formatted(number));
    for (var row : FactBatch.of(events).rows()) {
      var place = row.place();
      insert.add(place.programme(), place.kind(), place.key(), row.from(), row.to(), row.body());
    }
    insert.write(batch);
    moveTo(number, events.getLast().position());
  }

  /** Makes its indexes, so that it can be read; nothing if it has them. */
  public void seal(long number) {
    run("SELECT query.seal_generation(?)", number);
  }

  /**
   * Writes what the next events bring into one that is sealed: one statement closes the rows that
   * end, one inserts the new ones.
   */
  public void append(long number, List<RecordedEvent> events) {
    var rows = FactBatch.of(events);
    batch.batchUpdate(
        """
        UPDATE query.fact SET to_pos = ?
         WHERE generation = ? AND programme = ? AND kind = ? AND key = ? AND to_pos = ?
        """,
        rows.endings().entrySet().stream()
            .map(
                ending ->
                    new Object[] {
                      ending.getValue(),
                      number,
                      ending.getKey().programme(),
                      ending.getKey().kind(),
                      ending.getKey().key(),
                      FactRow.OPEN
                    })
            .toList());
    batch.batchUpdate(
        "INSERT INTO query.fact (generation, programme, kind, key, from_pos, to_pos, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows.rows().stream()
            .map(
                row ->
                    new Object[] {
                      number,
                      row.place().programme(),
                      row.place().kind(),
                      row.place().key(),
                      row.from(),
                      row.to(),
                      row.body()
                    })
            .toList());
  }

  /** Notes up to where one that isn't live has come. */
  public void moveTo(long number, long position) {
    jdbc.sql("UPDATE query.generation SET position = ? WHERE number = ?")
        .params(position, number)
        .update();
  }

  /** Makes one the live one. The chronicle must stand still, and this one be level with it. */
  public void switchTo(long number) {
    var switched =
        jdbc.sql(
                """
                UPDATE query.live_generation SET number = ?
                 WHERE EXISTS (SELECT FROM query.generation WHERE number = ? AND sealed)
                """)
            .params(number, number)
            .update();
    if (switched != 1) {
      throw new IllegalStateException("generation %d isn't sealed".formatted(number));
    }
  }

  /**
   * Drops one as a whole; nothing if it is gone. The database refuses the live one.
   *
   * @throws org.springframework.dao.DataAccessException if it is refused, or readers keep it
   */
  public void drop(long number) {
    run("SELECT query.drop_generation(?)", number);
  }

  private void run(String sql, long number) {
    jdbc.sql(sql).param(number).query((row, n) -> number).single();
  }
}
