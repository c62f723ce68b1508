package cn.xunbao.query.replay;

/** How far a replay has come. */
public enum ReplayState {
  /** Asked for, not begun. */
  WAITING,
  /** Facts are being derived. */
  LOADING,
  /** They are getting their indexes. */
  INDEXING,
  /** They catch up with what came meanwhile, and are compared with the live ones. */
  COMPARING,
  /** They differ, so somebody has to say whether they take the place of the live ones. */
  READY,
  /** They take their place. */
  SWITCHING,
  /** What else is derived is compared, and mended in a rebuild. */
  SETTLING,
  DONE,
  CANCELLED,
  FAILED;

  /** Whether nothing becomes of it any more. */
  public boolean isFinal() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
