package cn.xunbao.command.scoring;

import cn.xunbao.command.scoring.DerivedScores.Derived;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoresPublished;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Publishes scores for objections (公示).
 *
 * @param target which list
 * @param from code of the first period
 * @param to code of the last period
 * @param derived the scores
 * @param objectionsBy last day on which a unit may object
 * @param document the document that publishes them
 */
record PublishScores(
    @TargetAggregateIdentifier ScoreListId target,
    String from,
    String to,
    Derived derived,
    LocalDate objectionsBy,
    String document) {

  ScoresPublished published() {
    return new ScoresPublished(
        target.programme(),
        target.list(),
        from,
        to,
        derived.rule(),
        derived.position(),
        derived.judgedAt(),
        derived.digest(),
        derived.units(),
        derived.items(),
        objectionsBy,
        document);
  }
}
