package cn.xunbao.events.programme;

/** How the elapsed share of the year is counted for 序时进度. */
public enum ScheduleMethod {
  /** k of 36 旬; agrees with months/12 at the end of each month. */
  XUN_36
}
