package cn.xunbao.edge.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive without the times at which it was packed, so that the same parts are the same. */
public final class StableZip {

  /**
   * Not the first instant that an archive can name: beside that one it notes the machine's zone.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** The same archive with times that mean nothing. */
  public static byte[] of(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream(zip.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        put(part.getName(), in, out);
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the same archive with times that mean nothing; holds none of it in memory. */
  public static void copy(Path zip, OutputStream stable) throws IOException {
    var out = new ZipOutputStream(stable);
    try (var in = new ZipFile(zip.toFile())) {
      for (var part : Collections.list(in.entries())) {
        try (var content = in.getInputStream(part)) {
          put(part.getName(), content, out);
        }
      }
    }
    out.finish();
  }

  private static void put(String name, InputStream content, ZipOutputStream out)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    out.putNextEntry(entry);
    content.transferTo(out);
    out.closeEntry();
  }
}
