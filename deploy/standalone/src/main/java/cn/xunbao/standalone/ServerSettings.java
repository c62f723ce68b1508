package cn.xunbao.standalone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param port TCP port; 0 for any that is free
 * @param databaseUrl URL of a PostgreSQL; null for the embedded one
 * @param databaseUser owner of that database, if given beside the URL
 * @param simulateFrom where a simulated clock begins; null for real time
 * @param logToConsole whether logs go to standard error, or only to the data folder
 */
record ServerSettings(
    int port,
    @Nullable String databaseUrl,
    @Nullable String databaseUser,
    @Nullable Instant simulateFrom,
    boolean logToConsole) {}
