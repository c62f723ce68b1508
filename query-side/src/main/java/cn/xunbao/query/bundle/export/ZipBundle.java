package cn.xunbao.query.bundle.export;

import cn.xunbao.query.bundle.Manifest.PackedFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that knows length and hash of what was put into it, and nothing of the time. */
final class ZipBundle implements AutoCloseable {

  /**
   * Not the first instant that an archive can name: beside that one it notes the machine's zone.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<PackedFile> files = new ArrayList<>();

  ZipBundle(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** Puts a file in. */
  void put(String name, byte[] content) {
    put(name, out -> out.write(content));
  }

  /** Puts a file in that is written bit by bit. */
  void put(String name, Content content) {
    try {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      var digest = MessageDigest.getInstance("SHA-256");
      var counted = new Counted(new DigestOutputStream(zip, digest));
      content.writeTo(counted);
      zip.closeEntry();
      files.add(new PackedFile(name, counted.bytes, HexFormat.of().formatHex(digest.digest())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What is in it so far. */
  List<PackedFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() {
    try {
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    private Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      out.write(b, from, length);
      bytes += length;
    }
  }
}
