package cn.xunbao.command.programme;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.PeriodKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rhythms of a programme or a campaign. */
final class RhythmReader {

  private static final int MAX_RHYTHMS = 100;
  private static final int MAX_TASKS = 5000;

  /** What is made in a rhythm. */
  static final Map<String, String> PRODUCTS =
      Stream.of("简报", "通报", "总结", "小结", "调度", "考评", "交办", "对账", "排名", "例会")
          .collect(Collectors.toMap(Function.identity(), Function.identity()));

  private final References references;

  RhythmReader(References references) {
    this.references = references;
  }

  List<Rhythm> read(JsonObjectInput owner) {
    return owner.objects("rhythms", MAX_RHYTHMS).stream().map(this::rhythm).toList();
  }

  private Rhythm rhythm(JsonObjectInput input) {
    return new Rhythm(
        input.requiredEnum("period", PeriodKind.class),
        input.requiredChoice("product", PRODUCTS),
        references.tasks(input, "tasks", MAX_TASKS),
        Boolean.TRUE.equals(input.optionalBoolean("external")));
  }
}
