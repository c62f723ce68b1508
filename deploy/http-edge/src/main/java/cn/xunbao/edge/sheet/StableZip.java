package cn.xunbao.edge.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
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
    copy(new ByteArrayInputStream(zip), bytes);
    return bytes.toByteArray();
  }

  /** Copies an archive part by part, with times that mean nothing; closes neither side. */
  public static void copy(InputStream zip, OutputStream stable) throws IOException {
    var in = new ZipInputStream(zip);
    var out = new ZipOutputStream(stable);
    for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
      var entry = new ZipEntry(part.getName());
      entry.setTimeLocal(EPOCH);
      out.putNextEntry(entry);
      in.transferTo(out);
      out.closeEntry();
    }
    out.finish();
    out.flush();
  }
}
