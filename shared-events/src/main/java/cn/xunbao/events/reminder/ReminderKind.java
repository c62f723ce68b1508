package cn.xunbao.events.reminder;

/** Why a unit is reminded. */
public enum ReminderKind {
  /** The due time is near. */
  BEFORE_DUE,
  /** The due time has passed. */
  OVERDUE,
  /** An office wants it. */
  BY_HAND
}
