package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which summary to fetch.
 *
 * @param data the data folder
 * @param programme id of the programme
 * @param period code of the period
 * @param campaign ordinal of the campaign to confine it to; {@code null}: all
 * @param asOf the instant it is judged at; {@code null}: now
 * @param format what to fetch
 * @param out where to; {@code null}: standard output, or a file in the current folder
 */
public record SummaryOptions(
    Path data,
    String programme,
    String period,
    @Nullable Integer campaign,
    @Nullable Instant asOf,
    SummaryFormat format,
    @Nullable Path out) {}
