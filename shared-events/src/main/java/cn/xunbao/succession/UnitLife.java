package cn.xunbao.succession;

import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.DutiesHandedOver;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitDutiesInherited;
import cn.xunbao.events.unit.UnitEstablished;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import cn.xunbao.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit (单位) with all that is known of it by date, future dates too.
 *
 * @param code its stable key
 * @param kind its kind as the plan writes it
 * @param since first day; null if it isn't known
 * @param names its names
 * @param otherNames names that it is also known by, former ones left aside
 * @param standings its places among the others, as far as somebody has named one
 * @param members codes of the members that it stands for if it is a group
 * @param end how it ends, as far as that is known
 * @param predecessors codes of the units that it takes over from
 * @param posts posts held at it, in the order of appointment
 * @param handovers handovers of duties between its people, oldest first
 * @param approvalSteps steps that a report takes inside it before it is handed in
 */
public record UnitLife(
    String code,
    String kind,
    @Nullable LocalDate since,
    Timeline<String> names,
    List<String> otherNames,
    Timeline<Standing> standings,
    Timeline<List<String>> members,
    @Nullable UnitEnd end,
    List<String> predecessors,
    List<PostHeld> posts,
    List<DutiesHandedOver> handovers,
    List<ApprovalStep> approvalSteps) {

  /** Kind of a unit that stands for members that are named later (各乡镇街道). */
  public static final String GROUP = "GENERIC_GROUP";

  public UnitLife {
    otherNames = List.copyOf(otherNames);
    predecessors = List.copyOf(predecessors);
    posts = List.copyOf(posts);
    handovers = List.copyOf(handovers);
    approvalSteps = List.copyOf(approvalSteps);
  }

  /** A unit that has just been registered. */
  public static UnitLife registered(
      String code, String name, String kind, List<String> aliases, @Nullable LocalDate since) {
    return new UnitLife(
        code,
        kind,
        since,
        Timeline.always(name),
        aliases,
        Timeline.empty(),
        Timeline.empty(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same after a further event of its stream. */
  public UnitLife after(UnitEvent event) {
    return switch (event) {
      case UnitRegistered e -> this;
      case UnitEstablished e -> change(life -> life.since = e.on());
      case UnitRenamed e -> change(life -> life.names = names.with(e.on(), e.name()));
      case UnitAliasesChanged e -> change(life -> life.otherNames = otherNames(e));
      case UnitClassified e ->
          change(
              life ->
                  life.standings =
                      standings.with(e.on(), new Standing(e.relation(), e.peerGroup())));
      case GroupMembersNamed e -> change(life -> life.members = members.with(e.on(), e.members()));
      case UnitMerged e -> change(life -> life.end = UnitEnd.of(e));
      case UnitSplit e -> change(life -> life.end = UnitEnd.of(e));
      case UnitAbolished e -> change(life -> life.end = UnitEnd.of(e));
      case UnitDutiesInherited e ->
          change(life -> life.predecessors = joined(predecessors, e.from()));
      case PersonAppointed e ->
          change(
              life ->
                  life.posts =
                      joined(
                          posts,
                          List.of(
                              new PostHeld(
                                  new PersonInPost(e.person(), e.name(), e.post()),
                                  e.on(),
                                  null))));
      case PersonRelieved e -> change(life -> life.posts = relieved(e));
      case DutiesHandedOver e -> change(life -> life.handovers = joined(handovers, List.of(e)));
      case ReportStepsSet e -> change(life -> life.approvalSteps = e.steps());
    };
  }

  /** Whether it stands for members that are named by date. */
  public boolean isGroup() {
    return kind.equals(GROUP);
  }

  /** Its name on a day. */
  public String nameOn(LocalDate day) {
    return names.on(day).orElseThrow();
  }

  /** The name that it has in the end, as far as that is known. */
  public String name() {
    return names.values().getLast();
  }

  /** What else it is called on a day: other names, then former ones. */
  public List<String> aliasesOn(LocalDate day) {
    var former =
        names.entries().stream()
            .filter(entry -> !entry.on().isAfter(day))
            .map(Dated::value)
            .toList();
    return joined(otherNames, former).stream()
        .distinct()
        .filter(alias -> !alias.equals(nameOn(day)))
        .toList();
  }

  /** Whether it is, was or will be called so. */
  public boolean isCalled(String name) {
    return names.values().contains(name) || otherNames.contains(name);
  }

  /** Its place among the others on a day: what was said last, else what its kind tells. */
  public Standing standingOn(LocalDate day) {
    return standings
        .on(day)
        .orElseGet(() -> new Standing(Relation.ofKind(kind).orElse(null), null));
  }

  /** The members that it stands for on a day. */
  public List<String> membersOn(LocalDate day) {
    return members.on(day).orElse(List.of());
  }

  /** How it has ended by a day; empty if it hasn't. */
  public Optional<UnitEnd> endBy(LocalDate day) {
    return Optional.ofNullable(end).filter(e -> e.isBy(day));
  }

  /** The post with a person's key. */
  public Optional<PostHeld> post(String person) {
    return posts.stream().filter(post -> post.person().person().equals(person)).findFirst();
  }

  private List<String> otherNames(UnitAliasesChanged event) {
    return joined(otherNames, event.added()).stream()
        .distinct()
        .filter(alias -> !event.removed().contains(alias))
        .toList();
  }

  private List<PostHeld> relieved(PersonRelieved event) {
    return posts.stream()
        .map(
            post ->
                post.person().person().equals(event.person())
                    ? new PostHeld(post.person(), post.from(), event.on())
                    : post)
        .toList();
  }

  private static <T> List<T> joined(List<T> before, List<T> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }

  private UnitLife change(Consumer<Draft> step) {
    var draft = new Draft(this);
    step.accept(draft);
    return draft.life();
  }

  /** A unit while a single thing about it changes. */
  private static final class Draft {

    private final UnitLife before;
    private @Nullable LocalDate since;
    private Timeline<String> names;
    private List<String> otherNames;
    private Timeline<Standing> standings;
    private Timeline<List<String>> members;
    private @Nullable UnitEnd end;
    private List<String> predecessors;
    private List<PostHeld> posts;
    private List<DutiesHandedOver> handovers;
    private List<ApprovalStep> approvalSteps;

    Draft(UnitLife before) {
      this.before = before;
      since = before.since;
      names = before.names;
      otherNames = before.otherNames;
      standings = before.standings;
      members = before.members;
      end = before.end;
      predecessors = before.predecessors;
      posts = before.posts;
      handovers = before.handovers;
      approvalSteps = before.approvalSteps;
    }

    UnitLife life() {
      return new UnitLife(
          before.code,
          before.kind,
          since,
          names,
          otherNames,
          standings,
          members,
          end,
          predecessors,
          posts,
          handovers,
          approvalSteps);
    }
  }
}
