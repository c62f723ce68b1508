package cn.xunbao.query.issue;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.IssuedSummaries;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;

/**
 * Looks summaries up for a reader: offices see drafts too, units what is issued and what they are
 * to countersign.
 */
public final class IssueLookup {

  private final Facts facts;

  IssueLookup(Facts facts) {
    this.facts = facts;
  }

  /**
   * A summary that the caller may see.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none for him
   */
  public SummaryLife require(String programme, String issue, Moment moment, Caller caller) {
    return SummaryId.of(programme, issue)
        .flatMap(id -> IssuedSummaries.one(facts, id, moment.position()))
        .filter(life -> sees(caller, life))
        .orElseThrow(() -> Rejections.notFound("没有这份稿件：" + issue));
  }

  static boolean sees(Caller caller, SummaryLife life) {
    return ReadAccess.isOffice(caller)
        || life.stage() == Stage.ISSUED
        || caller.unit() != null && life.drafted().countersigners().contains(caller.unit());
  }
}
