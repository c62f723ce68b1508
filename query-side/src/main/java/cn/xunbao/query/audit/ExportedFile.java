package cn.xunbao.query.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is complete.
 *
 * @param path where it lies, readable by the process's user alone
 * @param length how many bytes it has
 * @param sha256 its hash, in hexadecimal digits
 */
record ExportedFile(Path path, long length, String sha256) {

  /** Its bytes; it is gone once they are closed. */
  InputStream open() throws IOException {
    return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
