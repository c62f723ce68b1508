package cn.xunbao.query.bundle.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found, line by line, for a reader. */
public final class Findings {

  /** How many faults of one topic are named one by one. */
  private static final int MOST = 20;

  private final List<String> lines = new ArrayList<>();
  private final Map<Topic, Integer> faults = new EnumMap<>(Topic.class);

  /** What is checked. */
  enum Topic {
    FILES("清单"),
    SIGNATURES("签名"),
    EVENTS("记录"),
    TREE("检查点"),
    PROOFS("证明"),
    RULES("规则"),
    ISSUES("印发"),
    KNOWN("外存检查点"),
    ASKED("指定记录");

    private final String chinese;

    Topic(String chinese) {
      this.chinese = chinese;
    }
  }

  /** Says what holds, unless something of that topic doesn't. */
  void holds(Topic topic, String text, Object... arguments) {
    if (!faults.containsKey(topic)) {
      lines.add("[符合] %s：%s".formatted(topic.chinese, text.formatted(arguments)));
    }
  }

  /** Says what doesn't hold, and where. */
  void fails(Topic topic, String text, Object... arguments) {
    if (faults.merge(topic, 1, Integer::sum) <= MOST) {
      lines.add("[不符] %s：%s".formatted(topic.chinese, text.formatted(arguments)));
    }
  }

  /** Says what the reader should know or see to. */
  void note(String text, Object... arguments) {
    lines.add("[提示] " + text.formatted(arguments));
  }

  /** Shows something as it is. */
  void show(String line) {
    lines.add("       " + line);
  }

  /** Whether all holds. */
  public boolean allHold() {
    return faults.isEmpty();
  }

  /** What was found, and what comes of it in the last line. */
  public List<String> lines() {
    var all = new ArrayList<>(lines);
    faults.forEach(
        (topic, count) -> {
          if (count > MOST) {
            all.add("[不符] %s：另有 %d 处未逐一列出".formatted(topic.chinese, count - MOST));
          }
        });
    var sum = faults.values().stream().mapToInt(Integer::intValue).sum();
    all.add(sum == 0 ? "结论：全部符合。" : "结论：有 %d 处不符。".formatted(sum));
    return List.copyOf(all);
  }
}
