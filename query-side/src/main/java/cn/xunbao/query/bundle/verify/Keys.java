package cn.xunbao.query.bundle.verify;

import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.KeySuccession;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys that signatures are checked with: those given, and those that they vouch for; without
 * any given those of the bundle itself, which says so.
 */
final class Keys {

  private final Set<VerifyingKey> trusted;

  private Keys(Set<VerifyingKey> trusted) {
    this.trusted = trusted;
  }

  static Keys of(BundleFile bundle, List<GivenKey> given, Findings findings) {
    var packed = packed(bundle, findings);
    var successions = successions(bundle, findings);
    var trusted = new LinkedHashSet<VerifyingKey>();
    packed.stream()
        .filter(key -> given.isEmpty() || given.stream().anyMatch(one -> one.matches(key)))
        .forEach(trusted::add);
    while (successions.stream().anyMatch(one -> vouches(one, trusted))) {
      // Each round trusts one key more.
    }
    if (given.isEmpty()) {
      findings.note(
          "未用 --key 指定公钥，签名按包内自带的公钥核验；请另经可信途径核对公钥编号：%s",
          packed.stream().map(VerifyingKey::id).collect(Collectors.joining("、")));
    }
    packed.stream()
        .filter(key -> !trusted.contains(key))
        .forEach(key -> findings.fails(Topic.SIGNATURES, "公钥 %s 不是所指定的公钥", key.id()));
    if (trusted.isEmpty()) {
      findings.fails(Topic.SIGNATURES, "%s 中没有可信的公钥", BundlePaths.KEYS);
    }
    return new Keys(trusted);
  }

  /** Who of them signed a note. */
  Optional<VerifyingKey> signerOf(SignedNote note) {
    return trusted.stream()
        .filter(
            key ->
                note.signatures().stream()
                    .anyMatch(line -> note.isSignedBy(new NoteKey(line.name(), key))))
        .findFirst();
  }

  /** Both keys sign for a succession, so each of them speaks for the other. */
  private static boolean vouches(KeySuccession succession, Set<VerifyingKey> trusted) {
    return trusted.contains(succession.before())
        ? trusted.add(succession.after())
        : trusted.contains(succession.after()) && trusted.add(succession.before());
  }

  private static List<VerifyingKey> packed(BundleFile bundle, Findings findings) {
    var keys = new ArrayList<VerifyingKey>();
    for (var name : bundle.names(BundlePaths.KEYS, BundlePaths.PEM)) {
      try {
        var key = VerifyingKey.ofText(new String(bundle.bytes(name), StandardCharsets.US_ASCII));
        if (!name.equals(BundlePaths.key(key.id()))) {
          findings.fails(Topic.SIGNATURES, "%s：该公钥的编号是 %s", name, key.id());
        }
        keys.add(key);
      } catch (IllegalArgumentException | IOException e) {
        findings.fails(Topic.SIGNATURES, "%s 不是公钥", name);
      }
    }
    return keys;
  }

  private static List<KeySuccession> successions(BundleFile bundle, Findings findings) {
    var successions = new ArrayList<KeySuccession>();
    for (var name : bundle.names(BundlePaths.KEYS, BundlePaths.NOTE)) {
      try {
        successions.add(KeySuccession.verified(SignedNote.parse(bundle.bytes(name))));
      } catch (IllegalArgumentException | IOException e) {
        findings.fails(Topic.SIGNATURES, "%s 不是由前后两把密钥签名的换钥文件", name);
      }
    }
    return successions;
  }
}
