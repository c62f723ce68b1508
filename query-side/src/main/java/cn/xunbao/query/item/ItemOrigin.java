package cn.xunbao.query.item;

import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.InstructionGiven;
import cn.xunbao.events.item.ItemOpening;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an item comes from; what doesn't belong to its kind is left out.
 *
 * @param source of a problem: where it comes from
 * @param grade of a problem: how grave it is
 * @param foundAt of a problem: when it was found
 * @param reportPosition of a problem: position of the report that says so
 * @param leader of an instruction: name of the leader
 * @param post of an instruction: the leader's post
 * @param givenOn of an instruction: date on it
 * @param period of an instruction: code of the period whose brief it is on
 * @param onPosition of an instruction: position of the record that it is on
 * @param meeting of a decided item: id of the meeting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemOrigin(
    @Nullable ProblemSource source,
    @Nullable ProblemGrade grade,
    @Nullable Instant foundAt,
    @Nullable Long reportPosition,
    @Nullable String leader,
    @Nullable String post,
    @Nullable LocalDate givenOn,
    @Nullable String period,
    @Nullable Long onPosition,
    @Nullable String meeting) {

  static ItemOrigin of(ItemOpening opening) {
    return switch (opening) {
      case ProblemRaised e ->
          new ItemOrigin(
              e.source(),
              e.grade(),
              e.foundAt(),
              e.reportPosition(),
              null,
              null,
              null,
              null,
              null,
              null);
      case InstructionGiven e ->
          new ItemOrigin(
              null,
              null,
              null,
              null,
              e.leader(),
              e.post(),
              e.givenOn(),
              e.period(),
              e.position(),
              null);
      case DecisionTaken e ->
          new ItemOrigin(null, null, null, null, null, null, null, null, null, e.meeting());
    };
  }
}
