package cn.xunbao.standalone.bundle;

import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.bundle.export.SignedCheckpoints;
import java.util.List;

/** What the house has signed: with its one key, nothing yet but what goes into a bundle. */
final class HouseSignatures implements SignedCheckpoints {

  private final Signer signer;

  HouseSignatures(cn.xunbao.edge.signing.Signer signer) {
    this.signer = new EdgeSigner(signer, VerifyingKey.of(signer.publicKey().getEncoded()));
  }

  @Override
  public List<SignedNote> upTo(long position) {
    return List.of();
  }

  @Override
  public List<SignedNote> successions() {
    return List.of();
  }

  @Override
  public Signer signer() {
    return signer;
  }

  /** The same key, as notes take it. */
  private record EdgeSigner(cn.xunbao.edge.signing.Signer signer, VerifyingKey key)
      implements Signer {

    @Override
    public byte[] sign(byte[] bytes) {
      return signer.sign(bytes);
    }
  }
}
