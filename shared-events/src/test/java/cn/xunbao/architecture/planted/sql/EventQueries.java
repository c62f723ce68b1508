package cn.xunbao.architecture.planted.sql;

import java.util.List;

/** Names the table of events in some of the ways in which one can. */
final class EventQueries {

  private EventQueries() {}

  /** A text. */
  static final class Plain {
    static final String SQL = "SELECT count(*) FROM command.event";

    private Plain() {}
  }

  /** A text block over several lines, in capitals. */
  static final class Block {
    private Block() {}

    static List<String> sql() {
      return List.of(
          """
          SELECT payload
            FROM COMMAND.EVENT
           WHERE global_index = ?
          """);
    }
  }

  /** Quoted names. */
  static final class Quoted {
    private Quoted() {}

    static String sql(String columns) {
      return "SELECT " + columns + " FROM \"command\".\"event\"";
    }
  }

  /** Other names that begin alike. */
  static final class Innocent {
    private Innocent() {}

    static List<String> names() {
      return List.of("command.events", "cn.xunbao.command.eventual", "commands.event");
    }
  }
}
