package cn.xunbao.events.item;

/** The ladder of an item past its deadline, the lowest rung first. */
public enum EscalationRung {
  /** The unit is reminded. */
  REMINDER(1, "逾期提醒"),
  /** A letter (督办函) is proposed to the office. */
  LETTER_PROPOSED(3, "建议发督办函"),
  /** The coordination office takes it up. */
  COORDINATION_OFFICE(5, "提级至统筹协调机构"),
  /** The leading group is told. */
  LEADING_GROUP(10, "提请领导小组研究");

  private final int workdays;
  private final String chinese;

  EscalationRung(int workdays, String chinese) {
    this.workdays = workdays;
    this.chinese = chinese;
  }

  /** How many workdays after the deadline's day it is reached. */
  public int workdays() {
    return workdays;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
