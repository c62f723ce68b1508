package cn.xunbao.standalone.bundle;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.attachment.DamagedAttachment;
import cn.xunbao.edge.signing.Signer;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.export.BundleWriter;
import cn.xunbao.query.fact.Facts;
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
  HouseSignatures houseSignatures(Signer signer) {
    return new HouseSignatures(signer);
  }

  @Bean
  BundleWriter bundleWriter(
      JdbcClient jdbc,
      StoredEvents storedEvents,
      Facts facts,
      Attachments contents,
      HouseSignatures signatures) {
    return new BundleWriter(
        jdbc,
        storedEvents,
        facts,
        sha256 -> intact(contents, sha256),
        signatures,
        TreeHash.SHA_256);
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
