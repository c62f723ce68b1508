package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The method by which 序时进度 is counted was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param method how the elapsed share of the year is counted
 * @param from code of the period from which on it holds; null: from the beginning
 */
@EventType("schedule-rule.adopted")
public record ScheduleRuleAdopted(
    String programme, int version, String basis, ScheduleMethod method, @Nullable String from)
    implements ProgrammeEvent {

  /** One that holds from the beginning. */
  public ScheduleRuleAdopted(String programme, int version, String basis, ScheduleMethod method) {
    this(programme, version, basis, method, null);
  }
}
