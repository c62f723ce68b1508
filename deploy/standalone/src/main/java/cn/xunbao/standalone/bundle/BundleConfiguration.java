package cn.xunbao.standalone.bundle;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.attachment.DamagedAttachment;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.export.BundleWriter;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.evidence.CheckpointMaker;
import cn.xunbao.query.evidence.Checkpoints;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.trace.StreamEvents;
import cn.xunbao.storage.StoredEvents;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires bundles. */
@Configuration(proxyBeanMethods = false)
@Import(BundleController.class)
public class BundleConfiguration {

  @Bean
  HouseSignatures houseSignatures(
      Chronicle chronicle,
      Checkpoints checkpoints,
      CheckpointMaker maker,
      StreamEvents events,
      Signer signer) {
    return new HouseSignatures(chronicle, checkpoints, maker, events, signer);
  }

  @Bean
  BundleWriter bundleWriter(
      JdbcClient jdbc,
      StoredEvents storedEvents,
      Facts facts,
      Attachments contents,
      HouseSignatures signatures,
      TreeHash hash) {
    return new BundleWriter(
        jdbc, storedEvents, facts, sha256 -> intact(contents, sha256), signatures, hash);
  }

  /** A file that was tampered with is left out: whoever checks the bundle finds that it lacks. */
  private static Optional<byte[]> intact(Attachments contents, String sha256) {
    try {
      return contents.read(sha256);
    } catch (DamagedAttachment e) {
      return Optional.empty();
    }
  }
}
