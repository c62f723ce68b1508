package cn.xunbao.query.replay;

/** What somebody does about a replay. */
public enum ReplayAct {
  /** Ends it before its time. */
  CANCEL,
  /** Has what it derived take the place of what is live, although it differs. */
  SWITCH,
  /** Drops the generation that it left behind. */
  DROP
}
