package cn.xunbao.command.scoring;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.scoring.ScoreListLife;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** Wires the assessment. */
@Configuration(proxyBeanMethods = false)
@Import({Scoring.class, ScoringController.class, ScoreList.class, ScoreListController.class})
public class ScoringConfiguration {

  @Bean
  ScoreListScope scoreListScope(
      ProgrammeDirectory programmes, UnitDirectory units, EventStore store) {
    return new ScoreListScope(
        programmes,
        units,
        new StreamViews<ScoreListLife>(
            store, (before, event) -> ScoreListLife.after(before, (ScoreListEvent) event)));
  }

  /** Where the other side isn't in this process. */
  @Bean
  @Fallback
  DerivedScores noDerivedScores() {
    return new DerivedScores() {

      @Override
      public Derived now(String programme, String from, String to) {
        throw away();
      }

      @Override
      public Settled settled(ScoreListId list) {
        throw away();
      }

      private static RuntimeException away() {
        return Rejections.unavailable("本服务不推导得分，请在合并运行的服务上公布和定稿");
      }
    };
  }
}
