package cn.xunbao.benchmarks.history;

import cn.xunbao.events.EventMetadata;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts. Nobody's token was used, so the clients are made up, too. */
final class Actors {

  private static final List<String> SURNAMES =
      List.of("张", "李", "王", "龙", "石", "向", "彭", "田", "杨", "吴", "麻", "罗");
  private static final List<String> GIVEN =
      List.of("建国", "丽", "强", "敏", "志军", "小红", "波", "婷", "勇", "海燕");
  private static final String ADDRESS = "10.33.1.20";

  private final long seed;

  Actors(long seed) {
    this.seed = seed;
  }

  /** Whoever reports for a unit. */
  EventMetadata unit(String unit, Instant at) {
    return person(
        "reporter-" + unit, nameOf("reporter", unit), "办公室主任", List.of("reporter"), unit, at);
  }

  /** The leader of a unit. */
  EventMetadata head(String unit, Instant at) {
    return person("head-" + unit, nameOf("head", unit), "党组书记、局长", List.of("unit-head"), unit, at);
  }

  /** The coordination office of a programme. */
  EventMetadata office(String programme, Instant at) {
    var client = "office-" + programme;
    return person(
        client, nameOf("office", programme), "督查专员", List.of("coordination-office"), null, at);
  }

  /** The deputy who decides what another of the office has proposed. */
  EventMetadata deputy(String programme, Instant at) {
    var client = "deputy-" + programme;
    return person(
        client, nameOf("deputy", programme), "副主任", List.of("coordination-office"), null, at);
  }

  /** The software itself. */
  EventMetadata system(String cause, Instant at) {
    return EventMetadata.system(cause, at);
  }

  /** The name of somebody with a part in a unit. */
  String nameOf(String part, String of) {
    var dice = Dice.of(seed, "name", part, of);
    return dice.oneOf(SURNAMES) + dice.oneOf(GIVEN);
  }

  private static EventMetadata person(
      String client,
      String name,
      String post,
      List<String> roles,
      @Nullable String unit,
      Instant at) {
    var correlation = Long.toHexString((client + at).hashCode() & 0xffffffffL);
    return new EventMetadata(client, name, post, roles, unit, ADDRESS, correlation, null, at);
  }
}
