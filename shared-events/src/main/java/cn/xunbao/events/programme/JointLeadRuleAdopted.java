package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * How joint leads (共同牵头) owe their reports was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param mode who owes
 */
@EventType("joint-lead-rule.adopted")
public record JointLeadRuleAdopted(String programme, int version, String basis, JointLeadMode mode)
    implements ProgrammeEvent {}
