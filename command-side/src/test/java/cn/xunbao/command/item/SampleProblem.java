package cn.xunbao.command.item;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.at;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemExtensionRequested;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A problem of the sample's task that its lead has to put right by Friday, 21 April 2023. */
final class SampleProblem {

  static final ItemId ID = new ItemId(ItemKind.PROBLEM, PROGRAMME, "P0001");
  static final Instant DEADLINE = at("2023-04-21T23:59:59+08:00");

  private SampleProblem() {}

  static AggregateTestFixture<Item> fixture() {
    return fixture(new SamplePlan());
  }

  static AggregateTestFixture<Item> fixture(SamplePlan plan) {
    var fixture = Fixtures.of(Item.class);
    fixture.registerInjectableResource(new ProgrammeDirectory(plan.store()));
    fixture.registerInjectableResource(new UnitDirectory(plan.store()));
    return fixture;
  }

  static ProblemRaised raised() {
    return new ProblemRaised(
        PROGRAMME,
        ID.item(),
        TASK,
        1,
        ProblemSource.INSPECTION,
        ProblemGrade.MAJOR,
        "场地手续未办结。",
        at("2023-04-11T10:00:00+08:00"),
        null);
  }

  static ItemAssigned assigned() {
    return new ItemAssigned(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, DEADLINE, "逐项整改。");
  }

  static ItemAcknowledged acknowledged() {
    return new ItemAcknowledged(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD);
  }

  static ItemExtensionRequested extensionRequested(Instant until) {
    return new ItemExtensionRequested(
        PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, until, "等待批复。");
  }

  static ItemReported reported() {
    return new ItemReported(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, "已办结。", List.of());
  }

  static ItemChecked checked(boolean passed) {
    return new ItemChecked(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, passed, "现场核查。");
  }

  static ItemClosed closed() {
    return new ItemClosed(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, "予以销号。");
  }

  static ProblemEscalated escalated(EscalationRung rung) {
    return new ProblemEscalated(PROGRAMME, ID.item(), TASK, LEAD, rung, DEADLINE);
  }
}
