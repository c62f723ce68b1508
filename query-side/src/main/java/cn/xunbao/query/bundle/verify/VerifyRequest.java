package cn.xunbao.query.bundle.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked, and against what.
 *
 * @param bundle the file
 * @param known checkpoints that left the house, by what the reader calls them
 * @param keys keys that the auditor has got another way; none: those of the bundle
 * @param receipt id of a receipt whose report is to be shown; null: none
 * @param position a position that is to be shown; null: none
 */
public record VerifyRequest(
    Path bundle,
    Map<String, byte[]> known,
    List<GivenKey> keys,
    @Nullable String receipt,
    @Nullable Long position) {

  public VerifyRequest {
    keys = List.copyOf(keys);
  }
}
