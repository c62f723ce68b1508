package cn.xunbao.standalone.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database that is ready for use until it is closed. */
public interface Database extends AutoCloseable {
  /** Where it is and who may do what. */
  DatabaseAccess access();

  /** Lets go of the database. An embedded server is stopped: close all connections before. */
  @Override
  void close();

  /**
   * Opens the database at a URL, or the embedded one if there is none.
   *
   * @param url JDBC or libpq URL, {@code null} for the embedded server
   * @param user owner's name, outranks the URL's
   * @param environment as {@link System#getenv()}; see {@link ExternalDatabase}
   * @throws StartupFailure if it can't be used
   */
  static Database open(
      DataFolder folder,
      @Nullable String url,
      @Nullable String user,
      Map<String, String> environment) {
    return url == null
        ? EmbeddedDatabase.open(folder)
        : ExternalDatabase.open(folder, url, user, environment);
  }
}
