package cn.xunbao.standalone.scoring;

import cn.xunbao.command.scoring.DerivedScores;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.scoring.PublishedScores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the scores that are published. */
@Configuration(proxyBeanMethods = false)
public class DerivedScoresConfiguration {

  @Bean
  DerivedScores derivedScores(PublishedScores scores, Moments moments) {
    return new DerivedScores() {

      @Override
      public Derived now(String programme, String from, String to) {
        var found = scores.publishable(programme, from, to, moments.complete());
        return new Derived(
            found.rule(),
            found.workdays(),
            found.position(),
            found.judgedAt(),
            found.digest(),
            found.units(),
            found.items());
      }

      @Override
      public Settled settled(ScoreListId list) {
        var found = scores.standing(list, moments.complete());
        return new Settled(found.version(), found.position(), found.digest());
      }
    };
  }
}
