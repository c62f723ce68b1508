package cn.xunbao.query.history;

import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.succession.PostHeld;
import cn.xunbao.succession.UnitLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the day from which on a fact about it holds.
 *
 * @param on that day
 * @param name its name
 * @param aliases what else it is called
 * @param relation its relation to the county government, in Chinese
 * @param peerGroup group within which it is compared
 * @param members codes of the units that it stands for if it is a group
 * @param people who is in post, as 姓名（职务）
 * @param endsOn first day on which it is no more; absent as long as none is known
 * @param successor code of the unit that takes over
 * @param predecessors codes of the units that it takes over from
 * @param reportSteps names of the steps that its reports take inside it
 */
@Schema(name = "UnitInHistory")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitMatter(
    LocalDate on,
    String name,
    List<String> aliases,
    @Nullable String relation,
    @Nullable String peerGroup,
    List<String> members,
    List<String> people,
    @Nullable LocalDate endsOn,
    @Nullable String successor,
    List<String> predecessors,
    List<String> reportSteps)
    implements Matter {

  static UnitMatter of(UnitLife life, LocalDate on) {
    var standing = life.standingOn(on);
    var relation = standing.relation();
    var end = life.end();
    return new UnitMatter(
        on,
        life.nameOn(on),
        life.aliasesOn(on),
        relation == null ? null : relation.title(),
        standing.peerGroup(),
        life.membersOn(on),
        life.posts().stream().filter(held -> held.isHeldOn(on)).map(UnitMatter::printed).toList(),
        end == null ? null : end.on(),
        end == null ? null : end.successor(),
        life.predecessors(),
        life.approvalSteps().stream().map(ApprovalStep::name).toList());
  }

  private static String printed(PostHeld held) {
    return "%s（%s）".formatted(held.person().name(), held.person().post());
  }
}
