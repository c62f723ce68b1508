package cn.xunbao.standalone.database;

import java.util.Objects;

/**
 * Where the database is and who may do what. Prints itself without passwords or parameters.
 *
 * @param url JDBC URL without credentials
 * @param owner for migrations: may create schemas, tables and roles, and grant
 * @param app for everything else: may create nothing, has the rights that migrations grant to it
 */
public record DatabaseAccess(String url, Credentials owner, Credentials app) {
  public DatabaseAccess {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(app, "app");
  }

  @Override
  public String toString() {
    var shown = url.indexOf('?') < 0 ? url : url.substring(0, url.indexOf('?'));
    return "DatabaseAccess[url=" + shown + ", owner=" + owner + ", app=" + app + "]";
  }
}
