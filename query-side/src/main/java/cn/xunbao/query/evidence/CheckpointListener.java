package cn.xunbao.query.evidence;

/** Takes checkpoints out of the house, in the transaction that keeps them. */
@FunctionalInterface
public interface CheckpointListener {

  /** A checkpoint was made. */
  void published(StoredCheckpoint checkpoint);
}
