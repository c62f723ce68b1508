package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * It was adopted from which numbers on a unit is asked about its report (疑点提示).
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param rule the rule
 * @param from code of the period from which on it holds
 */
@EventType("question-rule.adopted")
public record QuestionRuleAdopted(
    String programme, int version, String basis, QuestionRule rule, String from)
    implements ProgrammeEvent {}
