package cn.xunbao.query.unit;

import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.succession.UnitEnd;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A unit on a day.
 *
 * @param unit its code
 * @param name its name on that day
 * @param aliases what else it is called, former names too
 * @param kind its kind as the plan writes it
 * @param relation its relation to the county government; null where nothing tells it
 * @param relationName the same in Chinese
 * @param peerGroup group within which it is compared, if one was named
 * @param since first day; null if it isn't known
 * @param status how it stands on that day
 * @param end how it has ended or will end, as far as that is known
 * @param predecessors units that it takes over from
 * @param members what it stands for on that day if it is a group
 * @param people who is in post on that day
 * @param handovers handovers of duties between its people, oldest first
 * @param reportSteps steps that its reports take inside it before they are handed in
 */
record UnitItem(
    String unit,
    String name,
    List<String> aliases,
    String kind,
    @Nullable Relation relation,
    @Nullable String relationName,
    @Nullable String peerGroup,
    @Nullable LocalDate since,
    Status status,
    @Nullable End end,
    List<NamedUnit> predecessors,
    List<NamedUnit> members,
    List<InPost> people,
    List<HandedOver> handovers,
    List<ApprovalStep> reportSteps) {

  /** How a unit stands on a day. */
  enum Status {
    /** It isn't there yet. */
    PLANNED,
    /** It is there. */
    ACTIVE,
    /** It was merged into another one. */
    MERGED,
    /** It was split. */
    SPLIT,
    /** It was abolished. */
    ABOLISHED;

    static Status of(UnitLife life, LocalDate on) {
      var since = life.since();
      if (since != null && on.isBefore(since)) {
        return PLANNED;
      }
      return life.endBy(on)
          .map(
              end ->
                  switch (end.kind()) {
                    case MERGED -> MERGED;
                    case SPLIT -> SPLIT;
                    case ABOLISHED -> ABOLISHED;
                  })
          .orElse(ACTIVE);
    }
  }

  /**
   * A unit with its name.
   *
   * @param unit its code
   * @param name its name
   */
  record NamedUnit(String unit, String name) {

    static List<NamedUnit> of(List<String> codes, UnaryOperator<String> names) {
      return codes.stream().map(code -> new NamedUnit(code, names.apply(code))).toList();
    }
  }

  /**
   * The end of a unit.
   *
   * @param kind how it ends
   * @param on first day on which it is no more
   * @param successor who takes over whatever no other is named for
   * @param byTask who else takes over which task
   */
  record End(UnitEnd.Kind kind, LocalDate on, NamedUnit successor, List<TaskSuccessor> byTask) {

    static End of(UnitEnd end, UnaryOperator<String> names) {
      return new End(
          end.kind(),
          end.on(),
          new NamedUnit(end.successor(), names.apply(end.successor())),
          end.byTask().entrySet().stream()
              .map(
                  entry ->
                      new TaskSuccessor(
                          entry.getKey().programme(), entry.getKey().task(), entry.getValue()))
              .sorted()
              .toList());
    }
  }

  /**
   * Who takes over a task.
   *
   * @param programme id of the programme
   * @param task code of the task
   * @param unit code of the successor
   */
  record TaskSuccessor(String programme, String task, String unit)
      implements Comparable<TaskSuccessor> {

    @Override
    public int compareTo(TaskSuccessor other) {
      return (programme + "/" + task).compareTo(other.programme + "/" + other.task);
    }
  }

  /**
   * Somebody in post.
   *
   * @param person key within the unit
   * @param name name
   * @param post post
   * @param since first day
   */
  record InPost(String person, String name, String post, LocalDate since) {

    static List<InPost> of(UnitLife life, LocalDate on) {
      return life.posts().stream()
          .filter(held -> held.isHeldOn(on))
          .map(
              held ->
                  new InPost(
                      held.person().person(),
                      held.person().name(),
                      held.person().post(),
                      held.from()))
          .toList();
    }
  }

  /**
   * A handover.
   *
   * @param from who answered for the tasks
   * @param to who answers for them from then on
   * @param tasks the tasks
   * @param on its date
   * @param reason why
   */
  record HandedOver(
      PersonInPost from, PersonInPost to, List<TaskId> tasks, LocalDate on, String reason) {

    static List<HandedOver> of(UnitLife life) {
      return life.handovers().stream()
          .map(
              event ->
                  new HandedOver(
                      event.from(), event.to(), event.tasks(), event.on(), event.reason()))
          .toList();
    }
  }

  static UnitItem of(UnitLife life, LocalDate on, UnaryOperator<String> names) {
    var standing = life.standingOn(on);
    var relation = standing.relation();
    var end = life.end();
    return new UnitItem(
        life.code(),
        life.nameOn(on),
        life.aliasesOn(on),
        life.kind(),
        relation,
        relation == null ? null : relation.title(),
        standing.peerGroup(),
        life.since(),
        Status.of(life, on),
        end == null ? null : End.of(end, names),
        NamedUnit.of(life.predecessors(), names),
        NamedUnit.of(life.membersOn(on), names),
        InPost.of(life, on),
        HandedOver.of(life),
        life.approvalSteps());
  }
}
