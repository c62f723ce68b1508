package cn.xunbao.query.evidence;

import cn.xunbao.evidence.key.VerifyingKey;
import java.util.List;
import java.util.Optional;

/** The keys that the house has signed with. */
public interface KnownKeys {

  /** All of them, the first one first. */
  List<VerifyingKey> all();

  /** Id of the one that signed when a position was the newest; empty if there is none. */
  Optional<String> idAt(long position);

  /** Those of a process without a key. */
  static KnownKeys none() {
    return new KnownKeys() {
      @Override
      public List<VerifyingKey> all() {
        return List.of();
      }

      @Override
      public Optional<String> idAt(long position) {
        return Optional.empty();
      }
    };
  }
}
