package cn.xunbao.query.bundle.verify;

import cn.xunbao.query.bundle.BundlePaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive of a bundle, read with suspicion: nothing of it is ever written to the disk. */
final class BundleFile implements AutoCloseable {

  private static final int MOST_ENTRIES = 100_000;
  private static final long LARGEST = 8L << 30;
  private static final long LARGEST_OTHER = 256L << 20;

  /** What is written here shrinks to a twentieth at most; a bomb to a thousandth. */
  private static final long RATIO = 200;

  private static final long GRACE = 1 << 20;

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}");

  private final ZipFile zip;
  private final SequencedMap<String, ZipEntry> entries;

  private BundleFile(ZipFile zip, SequencedMap<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /**
   * Opens an archive.
   *
   * @throws NotABundleException if it is none, or one with names that lead elsewhere or stand twice
   */
  static BundleFile open(Path file) {
    try {
      var zip = new ZipFile(file.toFile());
      try {
        return new BundleFile(zip, entries(zip));
      } catch (NotABundleException e) {
        zip.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NotABundleException("无法作为 ZIP 文件打开：" + e.getMessage(), e);
    }
  }

  private static SequencedMap<String, ZipEntry> entries(ZipFile zip) {
    if (zip.size() > MOST_ENTRIES) {
      throw new NotABundleException("条目过多（%d 个），拒绝读取".formatted(zip.size()));
    }
    var entries = new LinkedHashMap<String, ZipEntry>();
    for (var entry : Collections.list(zip.entries())) {
      if (!NAME.matcher(entry.getName()).matches()) {
        throw new NotABundleException(
            "条目名不合规，拒绝读取：" + entry.getName().replaceAll("\\p{Cntrl}", "?"));
      }
      if (entries.put(entry.getName(), entry) != null) {
        throw new NotABundleException("条目重复，拒绝读取：" + entry.getName());
      }
    }
    return entries;
  }

  /** Names of what is in it, in their order. */
  SequencedSet<String> names() {
    return entries.sequencedKeySet();
  }

  /** The names in a folder with an ending, sorted. */
  List<String> names(String folder, String ending) {
    return entries.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(ending))
        .sorted()
        .toList();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it isn't there or is damaged
   * @throws NotABundleException as soon as it turns out to be larger than it may be
   */
  InputStream stream(String name) throws IOException {
    var entry = entries.get(name);
    if (entry == null) {
      throw new IOException("缺少文件 " + name);
    }
    var large = name.equals(BundlePaths.EVENTS) || name.equals(BundlePaths.LEAVES);
    var packed = Math.max(0, entry.getCompressedSize());
    var limit = Math.min(large ? LARGEST : LARGEST_OTHER, GRACE + RATIO * packed);
    return new BoundedStream(zip.getInputStream(entry), name, limit);
  }

  /** All of a file; as {@link #stream}. */
  byte[] bytes(String name) throws IOException {
    try (var in = stream(name)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
