package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which bundle to fetch.
 *
 * @param data the data folder
 * @param programme id of the programme
 * @param from the first instant that counts; {@code null}: from the beginning
 * @param to the last instant that counts; {@code null}: up to the position
 * @param position the last position; {@code null}: the newest
 * @param out where to write it
 */
public record ExportOptions(
    Path data,
    String programme,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Long position,
    Path out) {}
