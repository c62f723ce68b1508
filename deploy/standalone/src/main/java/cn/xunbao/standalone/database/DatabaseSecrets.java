package cn.xunbao.standalone.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code database.json}: every password that was generated for a database.
 *
 * @param instance tells this folder's server from others on the machine
 * @param embedded roles of the server in the folder, {@code null} if there is none yet
 * @param external application roles that were made in other databases
 */
record DatabaseSecrets(
    String instance, @Nullable Embedded embedded, @Nullable List<External> external) {
  private static final String FILE = "database.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * @param superuser makes the database and its owner, and nothing else
   * @param owner owner of the database
   * @param app the application
   * @param ready whether database and roles are all there
   */
  record Embedded(Credentials superuser, Credentials owner, Credentials app, boolean ready) {
    static Embedded generate() {
      return new Embedded(
          Credentials.generate("postgres"),
          Credentials.generate("xunbao_owner"),
          Credentials.generate("xunbao_app"),
          false);
    }

    Embedded nowReady() {
      return new Embedded(superuser, owner, app, true);
    }
  }

  /**
   * @param database hosts and name, as in the URL
   * @param app the role made for this folder
   */
  record External(String database, Credentials app) {}

  DatabaseSecrets {
    Objects.requireNonNull(instance, "instance");
    external = external == null ? List.of() : List.copyOf(external);
  }

  /** What the folder holds; a new instance's secrets, not yet written, if it holds none. */
  static DatabaseSecrets load(DataFolder folder) {
    return folder
        .read(FILE)
        .map(text -> JSON.readValue(text, DatabaseSecrets.class))
        .orElseGet(() -> new DatabaseSecrets(RandomText.hex(8), null, List.of()));
  }

  void save(DataFolder folder) {
    folder.writeSecret(FILE, JSON.writeValueAsString(this) + "\n");
  }

  DatabaseSecrets with(Embedded changed) {
    return new DatabaseSecrets(instance, changed, external);
  }

  DatabaseSecrets with(External added) {
    var all = new ArrayList<>(Objects.requireNonNull(external));
    all.add(added);
    return new DatabaseSecrets(instance, embedded, all);
  }

  Optional<Credentials> appOf(String database) {
    return Objects.requireNonNull(external).stream()
        .filter(known -> known.database().equals(database))
        .map(External::app)
        .findFirst();
  }
}
