package cn.xunbao.query.bundle.verify;

import cn.xunbao.events.EventJson;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Whether each event is the one behind its leaf, in its order, and none is missing. */
final class EventsCheck {

  private final BundleFile bundle;
  private final Manifest manifest;
  private final Leaves leaves;
  private final Findings findings;
  private final History history = new History();
  private final Map<String, Long> next = new HashMap<>();
  private final BitSet missing;
  private long last;
  private Instant knownLast = Instant.MIN;

  EventsCheck(BundleFile bundle, Manifest manifest, Leaves leaves, Findings findings) {
    this.bundle = bundle;
    this.manifest = manifest;
    this.leaves = leaves;
    this.findings = findings;
    this.missing = leaves.packed();
  }

  /** Reads all events and folds them, also those that don't hold: their effect is to be seen. */
  History check() {
    try (var lines = new Lines(bundle.stream(BundlePaths.EVENTS), BundlePaths.EVENTS)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        take(line, lines.number());
      }
    } catch (IOException e) {
      fails("%s 缺失或无法读出", BundlePaths.EVENTS);
    }
    missing.stream()
        .forEach(position -> fails("第%d号记录缺失：叶表列为已附，%s 中没有", position, BundlePaths.EVENTS));
    if (history.count() != manifest.events()) {
      fails("共有 %d 条记录，清单称 %d 条", history.count(), manifest.events());
    }
    if (history.isSimulated() != manifest.simulation()) {
      fails("清单关于模拟数据的说明与记录不符");
    }
    findings.holds(Topic.EVENTS, "%d 条记录逐条重算，与叶哈希一致，次序无误，无缺失", history.count());
    return history;
  }

  private void take(byte[] line, long number) {
    var packed = parsed(line, number);
    if (packed == null) {
      return;
    }
    var position = packed.position();
    if (position <= last || !leaves.has(position)) {
      fails("%s 第%d行：第%d号记录重复、次序不对或超出范围", BundlePaths.EVENTS, number, position);
      return;
    }
    last = position;
    if (!missing.get(Math.toIntExact(position))) {
      fails("第%d号记录（%s）未在叶表中列为已附", position, packed.type());
    }
    missing.clear(Math.toIntExact(position));
    try {
      leaf(packed);
      order(packed);
      var event = packed.recorded();
      scope(packed, event);
      history.add(packed, event);
    } catch (DateTimeException | IllegalArgumentException | JacksonException e) {
      fails("第%d号记录（%s）的内容不成其为此类记录", position, packed.type());
    }
  }

  private @Nullable PackedEvent parsed(byte[] line, long number) {
    try {
      return EventJson.mapper().readValue(line, PackedEvent.class);
    } catch (JacksonException e) {
      fails("%s 第%d行不是一条记录", BundlePaths.EVENTS, number);
      return null;
    }
  }

  private void leaf(PackedEvent packed) {
    if (!packed.digest(leaves.hash()).equals(packed.payloadHash())) {
      fails("第%d号记录（%s，%s）的内容与其摘要不符", packed.position(), packed.type(), packed.stream());
    } else if (!packed.leaf(leaves.hash()).equals(leaves.leaf(packed.position()))) {
      fails(
          "第%d号记录（%s，%s）与其叶哈希不符：内容、时间、经办人或次序被改动",
          packed.position(), packed.type(), packed.stream());
    }
  }

  private void order(PackedEvent packed) {
    var known = packed.knownInstant();
    if (known.isBefore(knownLast)) {
      fails("第%d号记录的入账时间早于前一条", packed.position());
    }
    knownLast = known;
    var expected = next.getOrDefault(packed.stream(), 0L);
    if (packed.sequence() != expected) {
      fails(
          "第%d号记录（%s）在其流中的序号为 %d，应为 %d：其前有缺失",
          packed.position(), packed.stream(), packed.sequence(), expected);
    }
    next.put(packed.stream(), packed.sequence() + 1);
  }

  private void scope(PackedEvent packed, RecordedEvent event) {
    var known = packed.knownInstant();
    if (!event.recordedAt().equals(Instant.parse(packed.recordedAt()))
        || event.recordedAt().isAfter(known)) {
      fails("第%d号记录的记录时间前后不一", packed.position());
    }
    var asked =
        Objects.equals(event.subject().programme(), manifest.programme()) && manifest.covers(known);
    if (packed.context() == asked) {
      fails("第%d号记录是否属于导出范围的标注不对", packed.position());
    }
  }

  private void fails(String text, Object... arguments) {
    findings.fails(Topic.EVENTS, text, arguments);
  }
}
