package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;

/**
 * The rule for lights (亮灯规则) was adopted: gap in percentage points between what is done and the
 * schedule.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param greenFrom smallest gap that is green, in percentage points
 * @param yellowFrom smallest gap that is yellow, in percentage points; below it is red
 */
@EventType("light-rule.adopted")
public record LightRuleAdopted(
    String programme, int version, String basis, BigDecimal greenFrom, BigDecimal yellowFrom)
    implements ProgrammeEvent {}
