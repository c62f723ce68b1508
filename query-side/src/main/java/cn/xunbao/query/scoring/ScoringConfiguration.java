package cn.xunbao.query.scoring;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the assessment. */
@Configuration(proxyBeanMethods = false)
@Import({ScoreController.class, ScoreListViewController.class})
public class ScoringConfiguration {

  @Bean
  PublishedScores publishedScores(Facts facts, ProgrammeStates programmes, BusinessClock clock) {
    return new PublishedScores(facts, programmes, clock);
  }
}
