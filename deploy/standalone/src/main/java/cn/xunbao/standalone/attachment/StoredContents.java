package cn.xunbao.standalone.attachment;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.attachment.DamagedAttachment;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads contents that the history names by their hash. */
public final class StoredContents {

  private static final Logger LOG = LoggerFactory.getLogger(StoredContents.class);

  private final Attachments contents;

  StoredContents(Attachments contents) {
    this.contents = contents;
  }

  /**
   * The content with that hash, which the history names.
   *
   * @param sha256 in lower-case hexadecimal
   * @throws cn.xunbao.edge.problem.RejectedException 500 evidence-damaged if it isn't what was
   *     stored
   * @throws IllegalStateException if it isn't there
   */
  public byte[] read(String sha256) {
    try {
      return contents
          .read(sha256)
          .orElseThrow(() -> new IllegalStateException("no content of " + sha256));
    } catch (DamagedAttachment e) {
      LOG.error("evidence damaged", e);
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "所存内容与当时的记录（SHA-256 %s）不符，可能被改动，请立即报告系统管理员".formatted(sha256));
    }
  }
}
