package cn.xunbao.query.evidence;

import cn.xunbao.edge.problem.Rejections;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A checkpoint as it is answered.
 *
 * @param size number of leaves: the newest position that it is about
 * @param origin name of the history
 * @param root the tree's root, in hexadecimal
 * @param hash digest of leaves and nodes
 * @param madeAt when it was made
 * @param keyId id of the key of the house
 * @param note the note with all its signatures: what is kept and checked
 * @param countersignatures who signed it since
 */
@Schema(name = "Checkpoint")
public record CheckpointView(
    long size,
    String origin,
    String root,
    String hash,
    Instant madeAt,
    String keyId,
    String note,
    List<CountersignatureView> countersignatures) {

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");

  /** What is answered of a checkpoint. */
  public static CheckpointView of(StoredCheckpoint kept) {
    var checkpoint = kept.checkpoint();
    return new CheckpointView(
        kept.size(),
        checkpoint.origin(),
        checkpoint.root().toString(),
        checkpoint.hash().id(),
        kept.madeAt(),
        kept.keyId(),
        kept.whole().toString(),
        kept.others().stream()
            .map(other -> new CountersignatureView(other.name(), other.keyId(), other.addedAt()))
            .toList());
  }

  /**
   * The checkpoint that a path names.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none of that size
   */
  public static StoredCheckpoint require(Checkpoints checkpoints, String size) {
    if (SIZE.matcher(size).matches()) {
      var found = checkpoints.at(Long.parseLong(size));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw Rejections.notFound("没有记录数为“%s”的检查点".formatted(size));
  }

  /**
   * A countersignature.
   *
   * @param name who signed
   * @param keyId id of the key
   * @param addedAt when it came in
   */
  @Schema(name = "CheckpointCountersignature")
  public record CountersignatureView(String name, String keyId, Instant addedAt) {}
}
