package cn.xunbao.query.timer;

import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.replay.Projection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Timers, derived again. Those that were fired stay: they tell that nobody is reminded twice. */
final class TimerProjection implements Projection {

  private final TimerPlanner planner;
  private final Timers timers;

  TimerProjection(TimerPlanner planner, Timers timers) {
    this.planner = planner;
    this.timers = timers;
  }

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public long hold() {
    return planner.plan();
  }

  @Override
  public SortedMap<String, String> derived(Facts facts, long position) {
    var values = new TreeMap<String, String>();
    plan(facts, position).forEach(timer -> values.put(key(timer), value(timer)));
    return values;
  }

  @Override
  public SortedMap<String, Kept> kept() {
    var kept = new TreeMap<String, Kept>();
    timers.each((timer, done) -> kept.put(key(timer), new Kept(value(timer), done)));
    return kept;
  }

  @Override
  public void refill(Facts facts, long position) {
    timers.dropOpen();
    timers.add(plan(facts, position));
  }

  private List<Timer> plan(Facts facts, long position) {
    var planned = new InMemory();
    planner.plan(0, position, new ProgrammeStates(facts), planned);
    return List.copyOf(planned.timers.values());
  }

  private static String key(Timer timer) {
    return "%s/%s/%s/%s".formatted(timer.programme(), timer.period(), timer.kind(), timer.dueAt());
  }

  private static String value(Timer timer) {
    return "%s %s %s"
        .formatted(timer.at(), timer.lapsesAt(), timer.extension() ? "extension" : "rule");
  }

  private static final class InMemory implements PlannedTimers {

    private final SortedMap<String, Timer> timers = new TreeMap<>();

    @Override
    public void dropByRule(String programme) {
      timers.values().removeIf(it -> !it.extension() && it.programme().equals(programme));
    }

    @Override
    public void add(List<Timer> more) {
      more.forEach(timer -> timers.putIfAbsent(key(timer), timer));
    }
  }
}
