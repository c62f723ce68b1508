package cn.xunbao.standalone.bundle;

import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.key.SigningKeyId;
import cn.xunbao.events.key.SigningKeyRotated;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.bundle.export.SignedCheckpoints;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.evidence.CheckpointMaker;
import cn.xunbao.query.evidence.Checkpoints;
import cn.xunbao.query.trace.StreamEvents;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the house has signed. Signatures of others come later than the checkpoint, so they aren't in
 * a bundle, which is to be the same for ever.
 */
final class HouseSignatures implements SignedCheckpoints {

  private static final Logger LOG = LoggerFactory.getLogger(HouseSignatures.class);

  private final Chronicle chronicle;
  private final Checkpoints checkpoints;
  private final CheckpointMaker maker;
  private final StreamEvents events;
  private final Signer signer;

  HouseSignatures(
      Chronicle chronicle,
      Checkpoints checkpoints,
      CheckpointMaker maker,
      StreamEvents events,
      Signer signer) {
    this.chronicle = chronicle;
    this.checkpoints = checkpoints;
    this.maker = maker;
    this.events = events;
    this.signer = signer;
  }

  /**
   * Sees to it that no checkpoint of that position is made later. If the tree isn't what was signed
   * there is none, and whoever checks the bundle finds out.
   */
  void upToDate(long position) {
    try {
      if (chronicle.newest() == position) {
        maker.make();
      }
    } catch (RejectedException e) {
      LOG.error("a bundle is exported without a new checkpoint", e);
    }
  }

  @Override
  public List<SignedNote> upTo(long position) {
    return List.copyOf(checkpoints.notes(0, position).values());
  }

  @Override
  public List<SignedNote> successions() {
    return events.of(new SigningKeyId(), chronicle.newest()).stream()
        .map(event -> ((SigningKeyRotated) event.event()).statement())
        .map(SignedNote::parse)
        .toList();
  }

  @Override
  public Signer signer() {
    return signer;
  }
}
