package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.JointLeadMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A small random programme with assignments and reports around a due time. */
public final class RandomHistory {

  private static final String XUN = "2023-04-X1";
  private static final LocalDateTime START = LocalDateTime.of(2023, 4, 8, 0, 0);
  private static final int MINUTES = 8 * 24 * 60;

  private record Fact(LocalDateTime at, String task, Consumer<SampleProgramme> recording) {}

  private record Task(int campaign, String code, List<String> leads, IndicatorDefinition[] shown) {}

  private final JointLeadMode mode;
  private final LocalDateTime judgedAt;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  public RandomHistory(long seed) {
    var random = new Random(seed);
    mode = random.nextBoolean() ? JointLeadMode.EACH : JointLeadMode.PRIMARY;
    judgedAt = moment(random);
    for (var i = 1; i <= 1 + random.nextInt(8); i++) {
      addTask("t" + i, random);
    }
    facts.removeIf(fact -> fact.at().isAfter(judgedAt));
    facts.sort(Comparator.comparing(Fact::at));
  }

  public TenDayBrief inOrderOfTime() {
    return byTime().brief(XUN, judgedAt.toString());
  }

  /** The programme with its facts in the order of time. */
  public SampleProgramme byTime() {
    return programme(facts);
  }

  /** The same with its facts in the order of tasks, the last first. */
  public SampleProgramme byTasks() {
    return programme(facts.stream().sorted(Comparator.comparing(Fact::task).reversed()).toList());
  }

  /** The instant of judgement, as local time. */
  public String judgedAt() {
    return judgedAt.toString();
  }

  TenDayBrief inOrderOfTasks() {
    return byTasks().brief(XUN, judgedAt.toString());
  }

  TenDayBrief ofCampaign(int campaign) {
    return programme(facts).brief(XUN, judgedAt.toString(), campaign);
  }

  private SampleProgramme programme(List<Fact> ordered) {
    var programme = SampleProgramme.of2023().campaign(2, "第二仗").campaign(3, "第三仗");
    programme.jointLeads(mode);
    tasks.forEach(t -> programme.task(t.campaign(), t.code(), t.leads(), t.shown()));
    ordered.forEach(fact -> fact.recording().accept(programme));
    return programme;
  }

  private void addTask(String code, Random random) {
    tasks.add(new Task(1 + random.nextInt(3), code, units(random), indicators(code, random)));
    for (var i = random.nextInt(3); i > 0; i--) {
      var at = moment(random);
      var leads = units(random).toArray(String[]::new);
      facts.add(new Fact(at, code, p -> p.assign(code, at.toString(), leads)));
    }
    for (var i = random.nextInt(5); i > 0; i--) {
      var at = moment(random);
      var unit = "U" + (1 + random.nextInt(5));
      var value = code + "-i=" + (random.nextInt(1200) - 100);
      var problems = "困难" + i;
      facts.add(
          new Fact(
              at,
              code,
              random.nextInt(4) == 0
                  ? p -> p.problem(XUN, code, unit, at.toString(), problems)
                  : p -> p.report(XUN, code, unit, at.toString(), value)));
    }
  }

  private static IndicatorDefinition[] indicators(String code, Random random) {
    var own = code + "-i";
    var target = String.valueOf(random.nextInt(5) * 100);
    var indicator =
        switch (random.nextInt(7)) {
          case 0 -> Indicators.total(own, "总量", "家", target);
          case 1 -> Indicators.ceiling(own, "上限", "起", target);
          case 2 -> Indicators.level(own, "增速", "%", target);
          case 3 -> Indicators.limit(own, "受害率", "‰", target);
          case 4 -> Indicators.milestone(own, "开工", "2023-04");
          case 5 -> Indicators.words(own, "满意度", "提升");
          default -> Indicators.withoutTarget(own, "新增");
        };
    return switch (random.nextInt(4)) {
      case 0 -> new IndicatorDefinition[0];
      case 1 ->
          new IndicatorDefinition[] {
            indicator,
            Indicators.sameAs(own, Indicators.total(own + "2", "总量", "家", "100")),
            Indicators.sameAs("goal", Indicators.total(own + "3", "总量", "家", "100")),
          };
      default -> new IndicatorDefinition[] {indicator};
    };
  }

  private static List<String> units(Random random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> "U" + (1 + random.nextInt(5)))
        .distinct()
        .toList();
  }

  private static LocalDateTime moment(Random random) {
    return START.plusMinutes(random.nextInt(MINUTES)).plusSeconds(random.nextInt(60));
  }
}
