package cn.xunbao.standalone.signing;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.key.SigningKeyRotated;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.evidence.KnownKeys;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys of the house: the one that signs, and those that did. A rotation's event switches. */
final class HouseKeys implements Signer, KnownKeys, ChronicleListener {

  private static final Logger LOG = LoggerFactory.getLogger(HouseKeys.class);

  private final DataFolder folder;
  private final SigningProperties properties;
  private final KeyRotations rotations;
  private volatile SigningKey current;

  HouseKeys(DataFolder folder, SigningProperties properties, KeyRotations rotations) {
    this.folder = folder;
    this.properties = properties;
    this.rotations = rotations;
    this.current = atStart();
  }

  private SigningKey atStart() {
    var file = properties.keyFile();
    if (file != null) {
      return SigningKeyFile.in(file);
    }
    var all = rotations.all();
    return all.isEmpty()
        ? SigningKeyFile.first(folder, algorithm())
        : SigningKeyFile.later(folder, all.getLast().keyId());
  }

  @Override
  public VerifyingKey key() {
    return current.key();
  }

  @Override
  public byte[] sign(byte[] bytes) {
    return current.sign(bytes);
  }

  /** The key that signs now, to introduce the next one. */
  SigningKey current() {
    return current;
  }

  @Override
  public List<VerifyingKey> all() {
    var known =
        rotations.all().stream()
            .flatMap(rotation -> Stream.of(rotation.previousKey(), rotation.publicKey()))
            .map(VerifyingKey::ofBase64);
    return Stream.concat(known, Stream.of(current.key())).distinct().toList();
  }

  @Override
  public Optional<String> idAt(long position) {
    var all = rotations.all();
    if (all.isEmpty()) {
      return Optional.of(key().id());
    }
    return all.reversed().stream()
        .filter(rotation -> rotation.position() <= position)
        .map(KeyRotation::keyId)
        .findFirst()
        .or(() -> Optional.of(all.getFirst().previousKeyId()));
  }

  /**
   * A new key, on disk and not in use.
   *
   * @throws cn.xunbao.edge.problem.RejectedException if the key comes from a file of somebody else
   */
  SigningKey next() {
    if (properties.keyFile() != null) {
      throw Rejections.conflict("签名密钥由外部文件提供（xunbao.signing.key-file），不能由系统更换");
    }
    var next = new SigningKey(algorithm().newKeys());
    SigningKeyFile.add(folder, next);
    return next;
  }

  @Override
  public void append(List<RecordedEvent> events) {
    for (var event : events) {
      if (event.event() instanceof SigningKeyRotated rotated) {
        rotations.add(rotated, event);
        use(rotated.keyId());
      }
    }
  }

  /** Without its file a key can't sign; the history goes on all the same. */
  private void use(String keyId) {
    try {
      current = SigningKeyFile.later(folder, keyId);
    } catch (StartupFailure e) {
      LOG.error("signing key {} can't be used; {} goes on signing", keyId, key().id(), e);
    }
  }

  private SignatureAlgorithm algorithm() {
    return SignatureAlgorithm.named(properties.algorithm());
  }
}
