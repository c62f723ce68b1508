package cn.xunbao.query.bundle.export;

import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.note.SignedNote;
import java.util.List;

/** What has been signed, and who signs. */
public interface SignedCheckpoints {

  /** The signed checkpoints of sizes up to a position, the smallest first. */
  List<SignedNote> upTo(long position);

  /** Notes by which one key gave way to another, the first first. */
  List<SignedNote> successions();

  /** Whoever signs now. */
  Signer signer();
}
