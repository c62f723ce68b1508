package cn.xunbao.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which role the tables are made. Without a user nothing is migrated: then another process or
 * the database's administrator has done it.
 *
 * @param user role that owns the schemas; never the one the application works under
 * @param password its password
 */
@ConfigurationProperties("xunbao.migration")
public record MigrationProperties(@Nullable String user, @Nullable String password) {

  @Override
  public String toString() {
    return "MigrationProperties[user=" + user + "]";
  }
}
