package cn.xunbao.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import cn.xunbao.succession.Standing;
import cn.xunbao.succession.UnitLife;
import java.util.HashSet;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A unit (单位). */
@Aggregate
public class Unit {

  @AggregateIdentifier private @Nullable UnitId id;
  private @Nullable UnitLife life;

  /** For the framework. */
  protected Unit() {}

  /** A unit becomes known. */
  public Unit(RegisterUnit unit) {
    apply(new UnitRegistered(unit.code(), unit.name(), unit.kind(), unit.aliases()));
  }

  /**
   * Records what was decided over several streams; answers the number of the last event.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 412 if it isn't the version expected
   */
  public long record(ExpectedVersion expected, List<? extends UnitEvent> events) {
    expected.check(getVersion());
    events.forEach(event -> apply(event));
    return getVersion();
  }

  @CommandHandler
  Change<String> handle(RenameUnit command, UnitRules rules) {
    var order = command.order();
    var before = life().nameOn(order.on());
    if (before.equals(command.name())) {
      return change(false);
    }
    command.expected().check(getVersion());
    rules.require(command);
    return record(
        new UnitRenamed(
            code(), command.name(), before, order.on(), order.reason(), order.document()));
  }

  @CommandHandler
  Change<String> handle(ChangeAliases command, UnitRules rules) {
    var order = command.order();
    var known = new HashSet<>(life().otherNames());
    var added = command.add().stream().filter(name -> !known.contains(name)).toList();
    var removed = command.remove().stream().filter(known::contains).toList();
    if (added.isEmpty() && removed.isEmpty()) {
      return change(false);
    }
    command.expected().check(getVersion());
    rules.require(command);
    return record(
        new UnitAliasesChanged(
            code(), added, removed, order.on(), order.reason(), order.document()));
  }

  @CommandHandler
  Change<String> handle(ClassifyUnit command, UnitRules rules) {
    var order = command.order();
    var standing = new Standing(command.relation(), command.peerGroup());
    if (life().standings().on(order.on()).filter(standing::equals).isPresent()) {
      return change(false);
    }
    command.expected().check(getVersion());
    rules.require(command);
    return record(
        new UnitClassified(
            code(),
            command.relation(),
            command.peerGroup(),
            order.on(),
            order.reason(),
            order.document()));
  }

  @CommandHandler
  Change<String> handle(NameMembers command, UnitRules rules) {
    var order = command.order();
    if (life().members().on(order.on()).filter(command.members()::equals).isPresent()) {
      return change(false);
    }
    command.expected().check(getVersion());
    rules.require(command);
    return record(
        new GroupMembersNamed(
            code(), command.members(), order.on(), order.reason(), order.document()));
  }

  @CommandHandler
  Change<PersonInPost> handle(AppointPerson command, UnitRules rules) {
    var order = command.order();
    for (var held : life().posts()) {
      var person = held.person();
      if (person.name().equals(command.name())
          && person.post().equals(command.post())
          && held.isHeldOn(order.on())) {
        return change(person, false);
      }
    }
    command.expected().check(getVersion());
    rules.require(command);
    var person =
        new PersonInPost("p" + (life().posts().size() + 1), command.name(), command.post());
    apply(
        new PersonAppointed(
            code(),
            person.person(),
            person.name(),
            person.post(),
            order.on(),
            order.reason(),
            order.document()));
    return change(person, true);
  }

  @CommandHandler
  Change<PersonInPost> handle(RelievePerson command) {
    var order = command.order();
    var held =
        life()
            .post(command.person())
            .orElseThrow(() -> Rejections.notFound("该单位没有编号为“%s”的人员".formatted(command.person())));
    var person = held.person();
    if (order.on().equals(held.until())) {
      return change(person, false);
    }
    if (held.until() != null) {
      throw Rejections.conflict("“%s”已自%s起不再任此职".formatted(person.name(), held.until()));
    }
    if (order.on().isBefore(held.from())) {
      throw Rejections.invalidRequest(
          "/" + Order.ON, "before-appointment", "“%s”自%s起任职".formatted(person.name(), held.from()));
    }
    command.expected().check(getVersion());
    apply(
        new PersonRelieved(
            code(),
            person.person(),
            person.name(),
            person.post(),
            order.on(),
            order.reason(),
            order.document()));
    return change(person, true);
  }

  @CommandHandler
  Change<List<ApprovalStep>> handle(SetReportSteps command) {
    command.expected().check(getVersion());
    var changed = !life().approvalSteps().equals(command.steps());
    if (changed) {
      apply(new ReportStepsSet(code(), command.steps(), command.reason()));
    }
    return change(command.steps(), changed);
  }

  private Change<String> record(UnitEvent event) {
    apply(event);
    return change(true);
  }

  private Change<String> change(boolean changed) {
    return change(code(), changed);
  }

  private <T> Change<T> change(T value, boolean changed) {
    return new Change<>(value, required(id).toString(), getVersion(), changed);
  }

  private String code() {
    return required(id).unit();
  }

  private UnitLife life() {
    return required(life);
  }

  @EventSourcingHandler
  void on(UnitEvent event) {
    if (event instanceof UnitRegistered e) {
      id = new UnitId(e.unit());
      life = UnitLife.registered(e.unit(), e.name(), e.kind(), e.aliases(), null);
    } else {
      life = life().after(event);
    }
  }

  private static <T> T required(@Nullable T state) {
    if (state == null) {
      throw new IllegalStateException("a unit's stream begins with its registration");
    }
    return state;
  }
}
