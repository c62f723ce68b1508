package cn.xunbao.query.evidence;

import cn.xunbao.storage.TestDatabase;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database's owner can do once he has switched the triggers off, and its undoing. */
final class Tampering {

  private static final List<String> TABLES =
      List.of(
          "command.event",
          "query.chronicle",
          "query.head",
          "evidence.countersignature",
          "evidence.checkpoint",
          "evidence.node");

  private final JdbcClient owner;

  Tampering(TestDatabase database) {
    this.owner =
        JdbcClient.create(
            new DriverManagerDataSource(database.url(), database.owner(), database.password()));
    for (var table : TABLES) {
      if (!table.equals("query.head")) {
        sql("ALTER TABLE %s DISABLE TRIGGER append_only".formatted(table));
      }
    }
  }

  void sql(String statement) {
    owner.sql(statement).update();
  }

  JdbcClient jdbc() {
    return owner;
  }

  /** Keeps what there is. */
  void keep() {
    sql("CREATE SCHEMA kept");
    TABLES.forEach(
        table -> sql("CREATE TABLE %s AS SELECT * FROM %s".formatted(kept(table), table)));
  }

  /** Puts back what was kept. */
  void undo() {
    sql("TRUNCATE " + String.join(", ", TABLES));
    sql("INSERT INTO command.event OVERRIDING SYSTEM VALUE SELECT * FROM kept.event");
    TABLES.reversed().stream()
        .filter(table -> !table.equals("command.event"))
        .forEach(table -> sql("INSERT INTO %s SELECT * FROM %s".formatted(table, kept(table))));
  }

  private static String kept(String table) {
    return "kept." + table.substring(table.indexOf('.') + 1);
  }
}
