package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which summary to print.
 *
 * @param data data folder of the server that runs on it
 * @param programme id of the programme
 * @param period code of the period
 * @param asOf the instant at which it is judged; null: now
 */
public record SummaryOptions(
    Path data, String programme, String period, @Nullable Instant asOf) {}
