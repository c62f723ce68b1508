package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code demo} was told.
 *
 * @param data the data folder; {@code null} for a new one
 * @param port TCP port of the HTTP API; 0 for any that is free
 * @param exit whether to end when the demonstration has been played
 * @param seed what the demonstration's chance begins with: the same seed plays the same
 */
public record DemoOptions(@Nullable Path data, int port, boolean exit, long seed) {}
