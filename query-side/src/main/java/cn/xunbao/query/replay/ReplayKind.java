package cn.xunbao.query.replay;

/** What a replay is for. */
public enum ReplayKind {
  /** To take the place of what is live. */
  REBUILD,
  /** To be looked at as it was at a position. */
  SCRATCH,
  /** To be compared with what is live. */
  DRIFT_CHECK
}
