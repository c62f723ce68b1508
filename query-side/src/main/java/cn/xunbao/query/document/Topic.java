package cn.xunbao.query.document;

/** What a section is there for, where an issue changes it. */
public enum Topic {
  /** How things stand on the whole (总体情况). */
  OVERVIEW,
  /** What went well (工作亮点). */
  HIGHLIGHTS,
  /** Who is praised (表扬). */
  PRAISE,
  /** What stands in the way (存在问题). */
  PROBLEMS,
  /** Who is criticised (批评). */
  CRITICISM,
  /** Anything else. */
  OTHER
}
