package cn.xunbao.edge.idempotency;

import java.util.UUID;

/** What became of the wish to be the one who carries a command out. */
sealed interface Claim {

  /** It is ours: nobody else carries it out while this lasts. */
  record Ours(UUID id) implements Claim {}

  /** Somebody is at it. */
  record Running() implements Claim {}

  /** It has been answered. */
  record Answered(KeptAnswer answer) implements Claim {}

  /** The key stands for another request. */
  record OtherRequest() implements Claim {}
}
