package cn.xunbao.query.bundle.verify;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ReceiptFact;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Shows one record, and proves that it was there, unchanged, on a day. */
final class AskedRecord {

  private final BundleFile bundle;
  private final Leaves leaves;
  private final Checkpoints checkpoints;
  private final Findings findings;

  AskedRecord(BundleFile bundle, Leaves leaves, Checkpoints checkpoints, Findings findings) {
    this.bundle = bundle;
    this.leaves = leaves;
    this.checkpoints = checkpoints;
    this.findings = findings;
  }

  void receipt(String receipt, History history) {
    history
        .facts()
        .one(Facts.NO_PROGRAMME, FactKind.RECEIPT, receipt, leaves.size())
        .ifPresentOrElse(
            fact -> {
              show(fact);
              position(fact.position());
            },
            () -> findings.fails(Topic.ASKED, "包内没有回执 %s", receipt));
  }

  private void show(ReceiptFact fact) {
    findings.show(
        "回执 %s：%s 报送 %s（任务 %s，第%d版），%s，内容哈希 %s"
            .formatted(
                fact.receiptId(),
                fact.unit(),
                fact.period(),
                fact.task(),
                fact.revision(),
                fact.onTime() ? "按时" : "未按时",
                fact.contentHash()));
  }

  void position(long position) {
    try {
      event(position)
          .ifPresentOrElse(this::prove, () -> findings.fails(Topic.ASKED, "包内没有第%d号记录", position));
    } catch (IOException | DateTimeException | IllegalArgumentException | JacksonException e) {
      findings.fails(Topic.ASKED, "第%d号记录无法读出", position);
    }
  }

  private void prove(PackedEvent packed) {
    var position = packed.position();
    show(packed, packed.recorded());
    var checkpoint = checkpoints.firstWith(position);
    if (checkpoint.isEmpty()) {
      findings.fails(Topic.ASKED, "没有成立的检查点覆盖第%d号", position);
      return;
    }
    var size = checkpoint.get().size();
    var path = leaves.hashes().tree().inclusion(position - 1, size);
    if (Proofs.includes(
        leaves.hash(),
        position - 1,
        size,
        packed.leaf(leaves.hash()),
        path,
        checkpoint.get().root())) {
      findings.holds(
          Topic.ASKED,
          "第%d号记录在第%d号检查点（%s）时已在册，此后未变",
          position,
          size,
          AnswerInstants.print(checkpoint.get().time()));
      path.forEach(hash -> findings.show("证明 " + hash));
    } else {
      findings.fails(Topic.ASKED, "第%d号记录不在第%d号检查点的树中", position, size);
    }
  }

  private void show(PackedEvent packed, RecordedEvent event) {
    var by = event.metadata();
    findings.show(
        "第%d号 %s（%s 第%d条）"
            .formatted(packed.position(), packed.type(), packed.stream(), packed.sequence()));
    findings.show(
        "记录时间 %s，入账时间 %s"
            .formatted(
                AnswerInstants.print(event.recordedAt()), AnswerInstants.print(event.knownAt())));
    findings.show(
        "经办 %s%s，单位 %s，账号 %s"
            .formatted(
                by.name(),
                by.post() == null ? "" : "（" + by.post() + "）",
                by.unit() == null ? "—" : by.unit(),
                by.client()));
    findings.show("内容 " + packed.payload());
    findings.show("叶哈希 " + packed.leaf(leaves.hash()));
  }

  private Optional<PackedEvent> event(long position) throws IOException {
    try (var lines = new Lines(bundle.stream(BundlePaths.EVENTS), BundlePaths.EVENTS)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        var event = EventJson.mapper().readValue(line, PackedEvent.class);
        if (event.position() == position && leaves.has(position)) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }
}
