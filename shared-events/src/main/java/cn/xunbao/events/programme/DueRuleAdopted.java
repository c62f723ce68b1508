package cn.xunbao.events.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.EventType;

/**
 * The rule for due times (报送时限) was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param rule the rule
 */
@EventType("due-rule.adopted")
public record DueRuleAdopted(String programme, int version, String basis, DueRule rule)
    implements ProgrammeEvent {}
