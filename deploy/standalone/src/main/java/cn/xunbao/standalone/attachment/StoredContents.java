package cn.xunbao.standalone.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.attachment.DamagedAttachment;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Reads contents that the history names by their hash. */
public final class StoredContents {

  private static final Logger LOG = LoggerFactory.getLogger(StoredContents.class);

  private final Attachments contents;

  StoredContents(Attachments contents) {
    this.contents = contents;
  }

  /**
   * Answers with a content under a name; nothing in it is run by a browser.
   *
   * @param sha256 in lower-case hexadecimal
   * @throws cn.xunbao.edge.problem.RejectedException 500 evidence-damaged if it isn't what was
   *     stored
   */
  public ResponseEntity<byte[]> answer(String sha256, String name, String mediaType) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name, UTF_8).build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(read(sha256));
  }

  /**
   * The content with that hash, which the history names.
   *
   * @param sha256 in lower-case hexadecimal
   * @throws cn.xunbao.edge.problem.RejectedException 500 evidence-damaged if it isn't what was
   *     stored
   * @throws IllegalStateException if it isn't there
   */
  private byte[] read(String sha256) {
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
