package cn.xunbao.events.programme;

/** Which way an indicator is better. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}
