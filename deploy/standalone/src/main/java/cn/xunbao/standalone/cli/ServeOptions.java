package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} was told.
 *
 * @param data the data folder, which need not exist
 * @param port TCP port of the HTTP API; 0 for any that is free
 * @param databaseUrl JDBC or libpq URL, perhaps with a password; {@code null} for the embedded one
 * @param databaseUser the database owner's name, if it was given beside the URL
 * @param simulateFrom where the simulated business clock begins; {@code null} for the real clock
 */
public record ServeOptions(
    Path data,
    int port,
    @Nullable String databaseUrl,
    @Nullable String databaseUser,
    @Nullable Instant simulateFrom) {
  @Override
  public String toString() {
    return "ServeOptions[data="
        + data
        + ", port="
        + port
        + ", databaseUrl="
        + (databaseUrl == null ? "none" : "***")
        + ", databaseUser="
        + databaseUser
        + ", simulateFrom="
        + simulateFrom
        + "]";
  }
}
