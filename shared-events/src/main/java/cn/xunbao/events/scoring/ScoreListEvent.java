package cn.xunbao.events.scoring;

import cn.xunbao.events.DomainEvent;

/** What happens to a published list of scores. */
public sealed interface ScoreListEvent extends DomainEvent
    permits ScoresPublished,
        ScoreObjectionFiled,
        ScoreObjectionAnswered,
        ScoreCorrected,
        ScoresClosed {

  /** Id of the programme. */
  String programme();

  /** Its range of periods, {@code FROM_TO}. */
  String list();

  /** The stream. */
  default ScoreListId id() {
    return new ScoreListId(programme(), list());
  }
}
