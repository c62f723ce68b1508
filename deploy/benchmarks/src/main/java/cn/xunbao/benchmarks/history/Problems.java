package cn.xunbao.benchmarks.history;

import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import cn.xunbao.events.item.ProblemSupervised;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.events.task.TaskDefined;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Problems: raised, assigned, mostly put right in time, otherwise going up the ladder. */
final class Problems {

  private static final double OVERDUE = 0.3;
  private static final int FIRST_DEADLINE = 5;
  private static final String OPEN = "现场督查发现台账与实际进度不符，现场管理不到位。";

  private final long seed;
  private final Actors actors;

  Problems(long seed, Actors actors) {
    this.seed = seed;
    this.actors = actors;
  }

  /**
   * The life of one problem that is found in a 旬.
   *
   * @param number its number in the programme, from 1
   */
  List<Act> of(TaskDefined task, String unit, int number, Times times) {
    return new OneProblem(task, unit, number, times).acts();
  }

  /** The problem while it is made up. */
  private final class OneProblem {

    private final String p;
    private final String t;
    private final String u;
    private final int campaign;
    private final ItemId id;
    private final Times times;
    private final Dice dice;
    private final List<Act> acts = new ArrayList<>();

    OneProblem(TaskDefined task, String unit, int number, Times times) {
      this.p = task.programme();
      this.t = task.task();
      this.u = unit;
      this.campaign = task.campaign();
      this.id = new ItemId(ItemKind.PROBLEM, p, ItemKind.PROBLEM.numbered(number));
      this.times = times;
      this.dice = Dice.of(seed, "problem", id.toString());
    }

    List<Act> acts() {
      var found = times.on(-1, 9, 12, dice);
      office(
          found.plusSeconds(3600),
          new ProblemRaised(
              p,
              id.item(),
              t,
              campaign,
              dice.oneOf(List.of(ProblemSource.values())),
              dice.oneOf(List.of(ProblemGrade.values())),
              OPEN,
              found,
              null));
      var deadline = times.endOf(FIRST_DEADLINE);
      office(
          found.plusSeconds(7200),
          new ItemAssigned(p, ItemKind.PROBLEM, id.item(), t, u, deadline, "限期整改并报送情况。"));
      unit(times.on(0, 9, 12, dice), new ItemAcknowledged(p, ItemKind.PROBLEM, id.item(), t, u));
      var overdue = dice.happens(OVERDUE);
      if (overdue) {
        escalate(deadline);
      }
      var reported = overdue ? FIRST_DEADLINE + 4 : FIRST_DEADLINE - 1;
      unit(
          times.on(reported, 9, 17, dice),
          new ItemReported(p, ItemKind.PROBLEM, id.item(), t, u, "已逐项核对台账并整改到位。", List.of()));
      office(
          times.on(reported + 1, 9, 12, dice),
          new ItemChecked(p, ItemKind.PROBLEM, id.item(), t, u, true, "现场复核属实。"));
      office(
          times.on(reported + 1, 14, 17, dice),
          new ItemClosed(p, ItemKind.PROBLEM, id.item(), t, u, "整改到位，予以销号。"));
      return acts;
    }

    private void escalate(Instant deadline) {
      system(rung(EscalationRung.REMINDER), EscalationRung.REMINDER, deadline);
      system(rung(EscalationRung.LETTER_PROPOSED), EscalationRung.LETTER_PROPOSED, deadline);
      office(
          times.on(FIRST_DEADLINE + EscalationRung.LETTER_PROPOSED.workdays(), 15, 17, dice),
          new ProblemSupervised(
              p, id.item(), t, u, SupervisionLevel.LETTER, "督函〔2023〕" + id.item(), "请立即整改。"));
    }

    private LocalDate rung(EscalationRung rung) {
      return times.workday(FIRST_DEADLINE + rung.workdays());
    }

    private void system(LocalDate on, EscalationRung rung, Instant deadline) {
      acts.add(
          new Act(
              id,
              new ProblemEscalated(p, id.item(), t, u, rung, deadline),
              actors.system("escalation", Times.at(on, 9, 0))));
    }

    private void office(Instant at, ItemEvent event) {
      acts.add(new Act(id, event, actors.office(p, at)));
    }

    private void unit(Instant at, ItemEvent event) {
      acts.add(new Act(id, event, actors.unit(u, at)));
    }
  }
}
