package cn.xunbao.query.chronicle;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.evidence.leaf.LeafInstants;
import cn.xunbao.storage.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts events into the store past the framework, to choose when and in which order they commit. */
final class EventRows {

  private EventRows() {}

  static Connection connect(TestDatabase database) throws SQLException {
    var connection =
        DriverManager.getConnection(database.url(), database.application(), database.password());
    connection.setAutoCommit(false);
    return connection;
  }

  /** Inserts one event without committing; answers its event id. */
  static String insert(Connection connection, String unit, Instant recordedAt) throws SQLException {
    return insert(
        connection,
        unit,
        "unit.registered",
        EventJson.write(new UnitRegistered(unit, "单位" + unit, "DEPARTMENT", List.of())),
        recordedAt,
        null);
  }

  static String insert(
      Connection connection,
      String unit,
      String type,
      byte[] payload,
      Instant recordedAt,
      @org.jspecify.annotations.Nullable Long globalIndex)
      throws SQLException {
    var eventId = UUID.randomUUID().toString();
    var columns = globalIndex == null ? "" : "global_index, ";
    var overriding = globalIndex == null ? "" : "OVERRIDING SYSTEM VALUE ";
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO command.event ("
                + columns
                + "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
                + " payload_type, payload_revision, payload, meta_data) "
                + overriding
                + "VALUES ("
                + (globalIndex == null ? "" : globalIndex + ", ")
                + "?, ?, 0, 'Unit', ?, ?, '1', ?, ?)")) {
      insert.setString(1, eventId);
      insert.setString(2, "unit:" + unit);
      // The store waits for late events by this time, which the framework stamps.
      insert.setString(3, LeafInstants.text(Instant.now()));
      insert.setString(4, type);
      insert.setBytes(5, payload);
      insert.setBytes(
          6,
          EventJson.mapper().writeValueAsBytes(EventMetadata.system("test", recordedAt).toMap()));
      insert.executeUpdate();
    }
    return eventId;
  }
}
