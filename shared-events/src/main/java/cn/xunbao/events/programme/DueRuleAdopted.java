package cn.xunbao.events.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The rule for due times (报送时限) was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param rule the rule
 * @param from code of the period from which on it holds; null: from the beginning
 */
@EventType("due-rule.adopted")
public record DueRuleAdopted(
    String programme, int version, String basis, DueRule rule, @Nullable String from)
    implements ProgrammeEvent {

  /** One that holds from the beginning. */
  public DueRuleAdopted(String programme, int version, String basis, DueRule rule) {
    this(programme, version, basis, rule, null);
  }
}
