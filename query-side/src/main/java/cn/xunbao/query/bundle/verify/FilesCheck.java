package cn.xunbao.query.bundle.verify;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.Manifest.PackedFile;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Whether the files are those that the manifest names, and the manifest is the one signed. */
final class FilesCheck {

  private static final int BUFFER = 1 << 16;

  private final BundleFile bundle;
  private final Manifest manifest;
  private final Findings findings;

  FilesCheck(BundleFile bundle, Manifest manifest, Findings findings) {
    this.bundle = bundle;
    this.manifest = manifest;
    this.findings = findings;
  }

  void check() {
    var named = new HashSet<>(Set.of(BundlePaths.MANIFEST, BundlePaths.MANIFEST_NOTE));
    for (var file : manifest.files()) {
      if (!named.add(file.name())) {
        findings.fails(Topic.FILES, "%s 在清单中列了两次", file.name());
      } else if (!bundle.has(file.name())) {
        findings.fails(Topic.FILES, "缺少文件 %s", file.name());
      } else {
        check(file);
      }
    }
    bundle.names().stream()
        .filter(name -> !named.contains(name))
        .forEach(name -> findings.fails(Topic.FILES, "清单之外的文件 %s", name));
    findings.holds(Topic.FILES, "%d 个文件的 SHA-256 与清单一致", manifest.files().size());
  }

  private void check(PackedFile file) {
    try (var in = bundle.stream(file.name())) {
      if (!sha256(in).equals(file.sha256())) {
        findings.fails(Topic.FILES, "%s 的 SHA-256 与清单不符", file.name());
      }
    } catch (IOException e) {
      findings.fails(Topic.FILES, "%s 无法读出（压缩数据损坏）", file.name());
    }
  }

  /** The tree doesn't say what belongs into the bundle; whoever made the bundle signs for that. */
  void signature(Keys keys) {
    try {
      var note = SignedNote.parse(bundle.bytes(BundlePaths.MANIFEST_NOTE));
      var expected =
          Manifest.signedText(CanonicalJson.sha256Hex(bundle.bytes(BundlePaths.MANIFEST)));
      if (!note.text().equals(expected)) {
        findings.fails(Topic.SIGNATURES, "%s 签的不是此清单", BundlePaths.MANIFEST_NOTE);
        return;
      }
      keys.signerOf(note)
          .ifPresentOrElse(
              key -> findings.holds(Topic.SIGNATURES, "清单由公钥 %s 签名", key.id()),
              () -> findings.fails(Topic.SIGNATURES, "%s 没有可信公钥的签名", BundlePaths.MANIFEST_NOTE));
    } catch (IllegalArgumentException | IOException e) {
      findings.fails(Topic.SIGNATURES, "%s 缺失或不是签名文件", BundlePaths.MANIFEST_NOTE);
    }
  }

  private static String sha256(InputStream in) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
