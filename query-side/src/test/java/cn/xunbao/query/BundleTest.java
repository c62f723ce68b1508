package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.json.AnswerJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.simulation.SimulationId;
import cn.xunbao.events.simulation.SimulationStarted;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.LeafHashes;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.query.bundle.export.BundleScope;
import cn.xunbao.query.bundle.export.BundleWriter;
import cn.xunbao.query.bundle.export.SignedCheckpoints;
import cn.xunbao.query.bundle.verify.Findings;
import cn.xunbao.query.bundle.verify.GivenKey;
import cn.xunbao.query.bundle.verify.NotABundleException;
import cn.xunbao.query.bundle.verify.Verification;
import cn.xunbao.query.bundle.verify.VerifyRequest;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.period.SummaryFigures;
import cn.xunbao.storage.StoredEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A bundle holds as it was made, and whatever is done to it is found, with its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {

  private static final byte[] PDF = "%PDF-1.7 第1期".getBytes(UTF_8);
  private static final String ISSUE = "2023-04-X1.0.1";
  private static final SigningKey KEY = newKey();
  private static final SigningKey FORGER = newKey();

  @TempDir private static Path folder;
  private Path bundle = Path.of("none");
  private Path fromTheReport = Path.of("none");
  private long submitted;
  private long corrected;
  private long issued;

  @BeforeAll
  void export() throws IOException {
    var clock = new ManualClock(true, Instant.parse("2023-04-08T00:00:00Z"));
    try (var side = RunningQuerySide.start(clock)) {
      var history = new SampleHistory(side, clock);
      side.record(
          new SimulationId(),
          new SimulationStarted(clock.now()),
          EventMetadata.system("start", clock.now()));
      List.of("u1", "u2", "u3").forEach(unit -> history.unit(unit, "单位" + unit));
      history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u3"));
      history.campaign("p1", 1, new TaskForce(null, null, null, null, List.of()));
      history.programme("p2", task("p2", "1.01", "u1"));
      var from = clock.now();
      submitted = history.submit("p1", "1.01", "u1", "r-1");
      history.submit("p2", "1.01", "u1", "r-2");
      history.resend("p1", "1.01", "u1", "r-3");
      history.question("p1", "R0001", "u1");
      var cutOff = history.submit("p2", "1.01", "u2", "r-4");
      issue(side, clock, cutOff);
      corrected = history.correct("p1", "1.01", "u1", "r-5");
      var to = clock.now().minusSeconds(1);
      history.meeting("p1", "M0001");
      bundle = write(side, "bundle", null, null, corrected + 1);
      assertThat(write(side, "again", null, null, corrected + 1)).hasSameBinaryContentAs(bundle);
      fromTheReport = write(side, "part", from, to, corrected + 1);
    }
  }

  @Test
  void aBundleHoldsAsItWasMade() {
    var findings = verify(bundle, GivenKey.of(KEY.key().pem()));
    assertThat(findings.lines())
        .noneMatch(line -> line.startsWith("[不符]"))
        .last()
        .isEqualTo("结论：全部符合。");
    assertThat(findings.allHold()).isTrue();
    assertThat(text(findings)).contains("数据摘要一致", "3 个检查点", "模拟数据").doesNotContain("未用 --key");
    assertThat(text(verify(bundle))).contains("未用 --key 指定公钥", KEY.key().id());
  }

  @Test
  void whatIsNotAskedForIsContextOrALeafAlone() {
    assertThat(verify(fromTheReport).lines()).noneMatch(line -> line.startsWith("[不符]"));
    var events = new Forgery(fromTheReport).events();
    assertThat(events).filteredOn(e -> e.position() < submitted).allMatch(PackedEvent::context);
    assertThat(events).filteredOn(e -> e.position() >= submitted).noneMatch(PackedEvent::context);
    assertThat(events).last().extracting(PackedEvent::position).isEqualTo(corrected);
    assertThat(new Forgery(bundle).text(BundlePaths.EVENTS)).doesNotContain("\"p2\"", "p2/");
  }

  @Test
  void oneReportIsShownWithTheDayOnWhichItWasThere() {
    var request = new VerifyRequest(bundle, Map.of(), List.of(), "r-1", null);
    assertThat(text(Verification.of(request)))
        .contains("回执 r-1：u1 报送 2023-04-X1", "第%d号 report.submitted".formatted(submitted))
        .contains("张三（科长）", "\"progress\":\"一\"", "时已在册，此后未变", "证明 ");
    var other = new VerifyRequest(bundle, Map.of(), List.of(), "r-2", null);
    assertThat(Verification.of(other).allHold()).isFalse();
  }

  @Test
  void aChangedEventIsNamed() {
    var changed =
        new Forgery(bundle)
            .event(
                submitted,
                e -> Forgery.saying(e, s -> s.replace("\"onTime\":true", "\"onTime\":false")));
    assertFound(changed, "第%d号记录".formatted(submitted), "events.jsonl 的 SHA-256");
    assertFound(changed.manifestRemade(), "第%d号记录".formatted(submitted), "manifest.note 签的不是此清单");
    assertFound(changed.signedBy(FORGER), "第%d号记录".formatted(submitted), "没有可信公钥的签名");
    assertFound(changed.leavesRemade().manifestRemade(), "被改动的在第");
  }

  @Test
  void figuresThatDoNotComeOutOfTheEventsAreNamed() {
    var changed =
        new Forgery(bundle)
            .event(2, e -> Forgery.saying(e, s -> s.replace("单位u1", "单位u9")))
            .leavesRemade()
            .signedBy(KEY);
    assertFound(changed, "被改动的在第1号至第", ISSUE + "）：由记录重新推算的数据与印发时的数据摘要不符");
  }

  @Test
  void aPayloadThatIsNotItsHashIsNamed() {
    var changed =
        new Forgery(bundle)
            .edit(BundlePaths.EVENTS, s -> s.replace("口径如何把握", "口径怎样把握"))
            .signedBy(KEY);
    assertFound(changed, "request.submitted", "的内容与其摘要不符");
  }

  @Test
  void aDeletedEventIsNamed() {
    var events = new ArrayList<>(new Forgery(bundle).events());
    events.removeIf(e -> e.position() == corrected);
    assertFound(new Forgery(bundle).events(events).signedBy(KEY), "第%d号记录缺失".formatted(corrected));
    events.removeIf(e -> e.position() == submitted);
    var unmarked =
        new Forgery(bundle)
            .events(events)
            .edit(
                BundlePaths.LEAVES,
                s -> {
                  var lines = new ArrayList<>(s.lines().toList());
                  lines.set((int) submitted - 1, lines.get((int) submitted - 1).replace(" +", ""));
                  return String.join("\n", lines) + "\n";
                });
    assertFound(unmarked.manifestRemade(), "其前有缺失", "manifest.note 签的不是此清单");
  }

  @Test
  void anInsertedASwappedAndARepeatedEventAreNamed() {
    var events = new ArrayList<>(new Forgery(bundle).events());
    var inserted = new ArrayList<>(events);
    inserted.add(
        (int) inserted.stream().filter(e -> e.position() <= submitted).count(),
        Forgery.at(events.getFirst(), submitted + 1));
    assertFound(
        new Forgery(bundle).events(inserted).signedBy(KEY),
        "第%d号记录".formatted(submitted + 1),
        "未在叶表中列为已附");

    var swapped = new ArrayList<>(events);
    Collections.swap(swapped, 3, 4);
    assertFound(new Forgery(bundle).events(swapped).signedBy(KEY), "第4号记录重复、次序不对");
    swapped.set(3, Forgery.at(swapped.get(3), 4));
    swapped.set(4, Forgery.at(swapped.get(4), 5));
    assertFound(new Forgery(bundle).events(swapped).signedBy(KEY), "第4号记录（", "第5号记录（");

    var repeated = new ArrayList<>(events);
    repeated.add(events.getLast());
    assertFound(new Forgery(bundle).events(repeated).signedBy(KEY), "重复、次序不对");
  }

  @Test
  void aBackDatedEventIsNamed() {
    var dated =
        new Forgery(bundle)
            .event(corrected, e -> Forgery.recordedAt(e, "2023-04-08T00:00:01.000Z"))
            .signedBy(KEY);
    assertFound(dated, "第%d号记录（report.corrected".formatted(corrected), "与其叶哈希不符");
  }

  @Test
  void aChangedLeafProofCheckpointOrKeyIsNamed() {
    assertFound(
        new Forgery(bundle).edit(BundlePaths.LEAVES, BundleTest::firstHashTurned).signedBy(KEY),
        "第1号记录",
        "第1号至第");
    assertFound(
        new Forgery(bundle).edit(BundlePaths.PROOFS, BundleTest::firstHashTurned).signedBy(KEY),
        "存在性证明不成立");
    var checkpoint = BundlePaths.checkpoint(submitted);
    assertFound(
        new Forgery(bundle)
            .edit(checkpoint, s -> s.replace("time 2023-04-08", "time 2023-04-07"))
            .signedBy(KEY),
        checkpoint + " 没有可信公钥的签名");
    assertFound(new Forgery(bundle).remove(checkpoint).manifestRemade(), "manifest.note 签的不是此清单");
    var key = BundlePaths.key(KEY.key().id());
    assertFound(
        new Forgery(bundle).put(key, FORGER.key().pem()).signedBy(FORGER),
        "该公钥的编号是 " + FORGER.key().id(),
        checkpoint + " 没有可信公钥的签名");
  }

  @Test
  void aChangedIssueIsNamed() {
    var file = BundlePaths.issued(ISSUE, "pdf");
    assertFound(new Forgery(bundle).put(file, "%PDF 改").signedBy(KEY), file + " 缺失，或不是印发时的那一份");
    assertFound(new Forgery(bundle).remove(file).signedBy(KEY), file + " 缺失");
    assertFound(
        new Forgery(bundle).edit(BundlePaths.ISSUES, s -> s.replace("市一期", "市二期")).signedBy(KEY),
        "issues.json 所称");
    assertFound(
        new Forgery(bundle)
            .edit(BundlePaths.ISSUES, s -> s.replaceAll("\"digest\" : \"..", "\"digest\" : \"00"))
            .signedBy(KEY),
        "issues.json 所称");
    assertFound(
        new Forgery(bundle)
            .event(
                issued,
                e -> Forgery.saying(e, s -> s.replaceAll("\"digest\":\"..", "\"digest\":\"00")))
            .treeRemade(KEY),
        "重新推算的数据与印发时的数据摘要不符");
    assertFound(
        new Forgery(bundle).edit(BundlePaths.RULES, s -> s.replace("样例", "另一")).signedBy(KEY),
        "rules.json 所称第");
    assertFound(new Forgery(bundle).put("more.txt", "x"), "清单之外的文件 more.txt");
  }

  @Test
  void aHistoryWithoutItsEndIsFoundByACheckpointThatLeftTheHouse() {
    var known = new Forgery(bundle).text(BundlePaths.checkpoint(corrected + 1));
    var cut = new Forgery(bundle);
    cut.events(cut.events().stream().filter(e -> e.position() <= corrected).toList());
    cut.edit(BundlePaths.LEAVES, s -> s.substring(0, s.stripTrailing().lastIndexOf('\n') + 1));
    assertFound(cut.manifestRemade(), "其后被截去");
    cut.remove(BundlePaths.checkpoint(corrected + 1));
    var findings =
        Verification.of(
            new VerifyRequest(
                cut.signedBy(KEY).write(folder.resolve("cut.zip")),
                Map.of("通报.txt", known.getBytes(UTF_8)),
                List.of(),
                null,
                null));
    assertThat(text(findings))
        .contains("通报.txt 至第%d号，而文件包只到第%d号".formatted(corrected + 1, corrected));
  }

  @Test
  void aTreeThatWasRecomputedAsAWholeIsFoundByAKeyOrACheckpointThatLeftTheHouse() {
    var known = new Forgery(bundle).text(BundlePaths.checkpoint(submitted));
    var forged =
        new Forgery(bundle).event(5, e -> Forgery.saying(e, s -> s.replace("样例方案", "别样方案")));
    var byForger = forged.treeRemade(FORGER).write(folder.resolve("forger.zip"));
    assertThat(text(verify(byForger))).doesNotContain("[不符] 检查点", "[不符] 签名", "[不符] 记录");
    assertThat(text(verify(byForger, GivenKey.ofId(KEY.key().id()))))
        .contains("公钥 %s 不是所指定的公钥".formatted(FORGER.key().id()));
    var byTheHouse = forged.treeRemade(KEY).write(folder.resolve("house.zip"));
    var findings =
        Verification.of(
            new VerifyRequest(
                byTheHouse,
                Map.of("通报.txt", known.getBytes(UTF_8)),
                List.of(GivenKey.ofId(KEY.key().id())),
                null,
                null));
    assertThat(text(findings)).contains("[不符] 外存检查点", "整个历史被重算过").doesNotContain("[不符] 签名");
    assertThat(
            text(
                Verification.of(
                    new VerifyRequest(
                        bundle, Map.of("通报.txt", known.getBytes(UTF_8)), List.of(), null, null))))
        .contains("是此历史的开头")
        .doesNotContain("[不符]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.txt", "/etc/passwd", "a/../../b", "C:\\x", "a//b", ".hidden"})
  void namesThatLeadElsewhereAreRefused(String name) {
    var path = new Forgery(bundle).put(name, "x").write(folder.resolve("names.zip"));
    assertThatExceptionOfType(NotABundleException.class)
        .isThrownBy(() -> verify(path))
        .withMessageContaining("条目名不合规");
  }

  @Test
  void bombsDuplicatesAndWhatIsNoBundleAreRefused() throws IOException {
    var bomb = folder.resolve("bomb.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(BundlePaths.MANIFEST));
      for (var i = 0; i < 40; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    assertRefused(bomb, "解压后过大");

    var twice = new Forgery(bundle).put("manifest.jsom", "{}").write(folder.resolve("twice.zip"));
    var bytes = new String(Files.readAllBytes(twice), ISO_8859_1);
    Files.write(twice, bytes.replace("manifest.jsom", "manifest.json").getBytes(ISO_8859_1));
    assertRefused(twice, "条目重复");

    assertRefused(Files.writeString(folder.resolve("text.zip"), "不是压缩包"), "无法作为 ZIP 文件打开");
    assertRefused(
        new Forgery(bundle).remove(BundlePaths.MANIFEST).write(folder.resolve("without.zip")),
        "manifest.json");
    assertRefused(
        new Forgery(bundle)
            .edit(BundlePaths.MANIFEST, s -> s.replace("xunbao-bundle/1", "xunbao-bundle/9"))
            .write(folder.resolve("format.zip")),
        "xunbao-bundle/9");
  }

  private static String firstHashTurned(String text) {
    return Pattern.compile("[0-9a-f]{64}")
        .matcher(text)
        .replaceFirst(hash -> new StringBuilder(hash.group()).reverse().toString());
  }

  private static void assertRefused(Path file, String why) {
    assertThatExceptionOfType(NotABundleException.class)
        .isThrownBy(() -> verify(file))
        .withMessageContaining(why);
  }

  private static void assertFound(Forgery forgery, String... what) {
    var findings = verify(forgery.write(folder.resolve("forged.zip")));
    assertThat(findings.allHold()).isFalse();
    assertThat(
            findings.lines().stream()
                .filter(line -> line.startsWith("[不符]"))
                .reduce("", (a, b) -> a + "\n" + b))
        .contains(what);
  }

  private static Findings verify(Path file, GivenKey... keys) {
    return Verification.of(new VerifyRequest(file, Map.of(), List.of(keys), null, null));
  }

  private static String text(Findings findings) {
    return String.join("\n", findings.lines());
  }

  private void issue(RunningQuerySide side, ManualClock clock, long position) {
    var facts = side.bean(Facts.class);
    var figures = new SummaryFigures(facts, AnswerJson.configure(JsonMapper.builder()).build());
    var state = new ProgrammeStates(facts).at("p1", position).orElseThrow();
    var known =
        side.bean(JdbcClient.class)
            .sql("SELECT known_at FROM query.chronicle WHERE position = ?")
            .param(position)
            .query((row, n) -> row.getTimestamp(1).toInstant())
            .single();
    var summary = figures.at(state, Period.parse("2023-04-X1"), null, new Moment(position, known));
    var digest = figures.digest(summary, true);
    var file =
        new IssuedFile(
            "pdf", "一期.pdf", "application/pdf", CanonicalJson.sha256Hex(PDF), PDF.length);
    record(
        side,
        clock,
        new SummaryDrafted(
            "p1",
            0,
            "2023-04-X1",
            1,
            "旬简报",
            "市一期旬简报",
            position,
            digest,
            "领导小组",
            Publicity.ON_REQUEST,
            List.of(),
            List.of(),
            null,
            null));
    issued =
        record(
            side,
            clock,
            new SummaryIssued(
                "p1", 0, "2023-04-X1", 1, 2023, 1, 1, position, digest, List.of(file)));
  }

  private static long record(RunningQuerySide side, ManualClock clock, SummaryEvent event) {
    return side.record(event.id(), event, EventMetadata.system("issue", clock.now()));
  }

  private Path write(
      RunningQuerySide side, String name, @Nullable Instant from, @Nullable Instant to, long size)
      throws IOException {
    var jdbc = side.bean(JdbcClient.class);
    var writer =
        new BundleWriter(
            jdbc,
            side.bean(StoredEvents.class),
            side.bean(Facts.class),
            sha256 ->
                sha256.equals(CanonicalJson.sha256Hex(PDF)) ? Optional.of(PDF) : Optional.empty(),
            new Signed(jdbc, List.of(submitted, corrected)),
            TreeHash.SHA_256);
    var file = folder.resolve(name + ".zip");
    try (var out = Files.newOutputStream(file)) {
      writer.write(new BundleScope("p1", from, to, size), true, out);
    }
    return file;
  }

  private static SigningKey newKey() {
    return new SigningKey(SignatureAlgorithm.ED25519.newKeys());
  }

  /** Checkpoints of some sizes, as if they had been made then. */
  private record Signed(JdbcClient jdbc, List<Long> sizes) implements SignedCheckpoints {

    @Override
    public List<SignedNote> upTo(long position) {
      var leaves = new LeafHashes(TreeHash.SHA_256);
      jdbc.sql("SELECT leaf_hash FROM query.chronicle ORDER BY position")
          .query((row, n) -> Hash.of(row.getBytes(1)))
          .list()
          .forEach(leaves::add);
      var origin = Checkpoint.origin(leaves.leaf(1));
      return sizes.stream()
          .map(
              size ->
                  new Checkpoint(
                      origin,
                      size,
                      leaves.tree().root(size),
                      Instant.parse("2023-04-08T00:00:00Z").plusSeconds(60 * size),
                      TreeHash.SHA_256,
                      true))
          .map(checkpoint -> SignedNote.of(checkpoint.text(), origin, KEY))
          .toList();
    }

    @Override
    public List<SignedNote> successions() {
      return List.of();
    }

    @Override
    public Signer signer() {
      return KEY;
    }
  }
}
