package cn.xunbao.query.blame;

import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.UnitStates;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.trace.Origins;
import cn.xunbao.query.trace.StreamEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what is known then and now, and where it comes from. */
@Configuration(proxyBeanMethods = false)
public class BlameConfiguration {

  @Bean
  BlameController blameController(
      ReadAccess access,
      Facts facts,
      UnitStates units,
      Chronicle chronicle,
      PeriodSummaries summaries,
      StreamEvents events,
      Origins origins,
      JdbcClient jdbc) {
    var goals = new GoalFields(facts, events);
    return new BlameController(
        access,
        facts,
        units,
        new UnitFields(facts, chronicle),
        goals,
        new CampaignFields(events, goals),
        new TouchedReports(jdbc),
        new IndicatorLights(summaries),
        new Sources(origins));
  }

  @Bean
  ChangesController changesController(
      ReadAccess access,
      Moments moments,
      Facts facts,
      UnitStates units,
      Chronicle chronicle,
      PeriodSummaries summaries,
      StreamEvents events,
      Origins origins,
      JdbcClient jdbc) {
    return new ChangesController(
        access,
        moments,
        units,
        new Changes(
            facts,
            new TouchedReports(jdbc),
            new IndicatorLights(summaries),
            new CampaignFields(events, new GoalFields(facts, events)),
            new UnitFields(facts, chronicle),
            new Sources(origins)));
  }
}
