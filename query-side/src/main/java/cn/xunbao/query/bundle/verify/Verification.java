package cn.xunbao.query.bundle.verify;

import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;

/** Checks a bundle from its files to its figures. */
public final class Verification {

  private Verification() {}

  /**
   * Checks all of a bundle.
   *
   * @throws NotABundleException if it is none, or can't be read without harm
   */
  public static Findings of(VerifyRequest request) {
    try (var bundle = BundleFile.open(request.bundle())) {
      return of(bundle, manifest(bundle), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings of(BundleFile bundle, Manifest manifest, VerifyRequest request) {
    var findings = new Findings();
    if (manifest.simulation()) {
      findings.note("模拟数据");
    }
    findings.note(
        "方案 %s，历史 %s，至第%d号", manifest.programme(), manifest.origin(), manifest.position());
    var files = new FilesCheck(bundle, manifest, findings);
    files.check();
    var keys = Keys.of(bundle, request.keys(), findings);
    files.signature(keys);
    var leaves = Leaves.read(bundle, manifest, hash(manifest), findings);
    var history = new EventsCheck(bundle, manifest, leaves, findings).check();
    var checkpoints = Checkpoints.check(bundle, manifest, leaves, keys, findings);
    request.known().forEach(checkpoints::known);
    new ProofsCheck(leaves, findings)
        .check(bundle, history.gathered().issuePositions(), checkpoints.good());
    var issues = new IssuesCheck(bundle, manifest, history, findings);
    issues.rules();
    issues.issues();
    var asked = new AskedRecord(bundle, leaves, checkpoints, findings);
    if (request.receipt() != null) {
      asked.receipt(request.receipt(), history);
    }
    if (request.position() != null) {
      asked.position(request.position());
    }
    return findings;
  }

  private static Manifest manifest(BundleFile bundle) {
    try {
      var manifest =
          EventJson.mapper().readValue(bundle.bytes(BundlePaths.MANIFEST), Manifest.class);
      if (!Manifest.FORMAT.equals(manifest.format())) {
        throw new NotABundleException(
            "格式为“%s”，本程序只认“%s”".formatted(manifest.format(), Manifest.FORMAT));
      }
      return manifest;
    } catch (IOException | JacksonException e) {
      throw new NotABundleException("缺少可读的 " + BundlePaths.MANIFEST, e);
    }
  }

  private static TreeHash hash(Manifest manifest) {
    try {
      return TreeHash.named(manifest.hash());
    } catch (IllegalArgumentException e) {
      throw new NotABundleException("清单所称哈希算法“%s”不认识".formatted(manifest.hash()), e);
    }
  }
}
