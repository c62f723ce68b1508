package cn.xunbao.standalone.cli;

import cn.xunbao.query.replay.ReplayKind;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to replay.
 *
 * @param data the data folder
 * @param kind what for
 * @param projections what is derived again; empty: all there is
 * @param upTo last position that counts; {@code null}: all there is
 */
public record ReplayOptions(
    Path data, ReplayKind kind, List<String> projections, @Nullable Integer upTo) {

  public ReplayOptions {
    projections = List.copyOf(projections);
  }
}
