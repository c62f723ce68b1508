package cn.xunbao.command.problem;

import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Raises a problem.
 *
 * @param programme id of the programme
 * @param subject what it is about
 * @param source where it comes from
 * @param grade how grave it is
 * @param text what is wrong
 * @param foundAt when it was found
 * @param reportPosition position of the report that says so; null if none is cited
 */
record RaiseProblem(
    String programme,
    ItemSubject subject,
    ProblemSource source,
    ProblemGrade grade,
    String text,
    Instant foundAt,
    @Nullable Long reportPosition) {

  ProblemRaised as(String item) {
    return new ProblemRaised(
        programme,
        item,
        subject.task(),
        subject.campaign(),
        source,
        grade,
        text,
        foundAt,
        reportPosition);
  }
}
