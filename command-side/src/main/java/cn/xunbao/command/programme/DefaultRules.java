package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.calendar.OfficialCalendar;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import java.math.BigDecimal;
import java.util.List;

/** The rules that come with an import and hold until the office adopts others. */
final class DefaultRules {

  private static final String BASIS = "产品默认规则，随方案导入采用";
  private static final int FIRST = 1;

  private DefaultRules() {}

  static List<ProgrammeEvent> of(String programme, int year) {
    return List.of(
        new CalendarAdopted(
            programme, FIRST, OfficialCalendar.source(), OfficialCalendar.forProgramme(year)),
        new DueRuleAdopted(programme, FIRST, BASIS, DueRule.defaults()),
        new ScheduleRuleAdopted(programme, FIRST, BASIS, ScheduleMethod.XUN_36),
        new LightRuleAdopted(programme, FIRST, BASIS, BigDecimal.ZERO, BigDecimal.TEN.negate()),
        new JointLeadRuleAdopted(programme, FIRST, BASIS, JointLeadMode.EACH));
  }
}
