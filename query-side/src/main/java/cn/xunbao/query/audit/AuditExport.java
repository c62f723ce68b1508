package cn.xunbao.query.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole answer to a question into a file, page by page. Nothing is sent before it is
 * complete: what goes wrong is an answer that says so, and not half a file.
 */
final class AuditExport {

  private static final int PAGE = 1000;

  private final AuditTrail trail;
  private final JsonMapper json;

  AuditExport(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  /** Writes the file; whoever gets it deletes it. */
  ExportedFile write(AuditQuestion question, ExportHead head, ExportFormat format)
      throws IOException {
    var path = Files.createTempFile("xunbao-audit-", "." + format.code());
    var complete = false;
    try {
      var digest = sha256();
      try (var out =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
        write(question, head, format, out);
      }
      complete = true;
      return new ExportedFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!complete) {
        Files.deleteIfExists(path);
      }
    }
  }

  private void write(AuditQuestion question, ExportHead head, ExportFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case CSV -> fill(new CsvFile(out, head), question);
      case JSONL -> fill(new JsonLinesFile(out, json, head), question);
      case XLSX -> {
        try (var workbook = new ExcelFile(out, head)) {
          fill(workbook, question);
        }
      }
    }
  }

  private void fill(ExportFile file, AuditQuestion question) throws IOException {
    var entries = 0L;
    @Nullable AuditPlace place = question.start();
    while (place != null) {
      var page = trail.page(question.filter(), question.scope(), place, PAGE);
      for (var entry : page.items()) {
        file.entry(entry);
      }
      entries += page.items().size();
      place = page.next();
    }
    file.end(entries);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
