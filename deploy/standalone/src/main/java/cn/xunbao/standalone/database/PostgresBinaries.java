package cn.xunbao.standalone.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The server's programs, unpacked once per user into {@code $XDG_CACHE_HOME/xunbao} (by default
 * {@code ~/.cache/xunbao}), or into the data folder where that can't be written. A shared folder
 * like {@code /tmp} won't do: somebody else could have put programs there before.
 */
final class PostgresBinaries {
  private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private PostgresBinaries() {}

  /**
   * The folder with {@code bin}, {@code lib} and {@code share}.
   *
   * @throws StartupFailure if there are none for this platform, or no room for them
   */
  static Path locate(DataFolder data) {
    try {
      var name = "postgresql-" + fingerprint().substring(0, 16);
      var cached = cacheFolder().map(folder -> folder.resolve(name));
      if (cached.isPresent()) {
        return unpackOnce(cached.get());
      }
      return unpackOnce(data.resolve(name));
    } catch (IOException e) {
      throw new StartupFailure(
          "无法解压内置 PostgreSQL：" + e, "The embedded PostgreSQL can't be unpacked: " + e, e);
    }
  }

  private static Optional<Path> cacheFolder() {
    var cache = System.getenv("XDG_CACHE_HOME");
    var home =
        cache == null || cache.isBlank()
            ? Path.of(System.getenv().getOrDefault("HOME", ""), ".cache")
            : Path.of(cache);
    if (!home.isAbsolute()) {
      return Optional.empty();
    }
    var folder = home.resolve("xunbao");
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var own = Files.getAttribute(folder, "unix:uid").equals(ServerUser.currentId());
      var closed = Collections.disjoint(Files.getPosixFilePermissions(folder), WRITABLE_BY_OTHERS);
      return own && closed && Files.isWritable(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path unpackOnce(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      return target;
    }
    var unfinished = target.resolveSibling(target.getFileName() + ".new-" + RandomText.hex(4));
    try (var archive = open()) {
      TarArchive.unpackXz(archive, unfinished);
    }
    try {
      Files.move(unfinished, target);
    } catch (IOException e) {
      // Another process was faster; its copy is the same.
      Folders.delete(unfinished);
      if (!Files.isDirectory(target)) {
        throw e;
      }
    }
    return target;
  }

  private static String fingerprint() throws IOException {
    try (var archive = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      archive.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(archive.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open() {
    var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    var name = "/postgres-" + system + "-" + machine + ".txz";
    var archive = PostgresBinaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new StartupFailure(
          "此构建不含适用于本平台的内置 PostgreSQL（" + name + "）；请用 --database-url 指定外部数据库。",
          "This build has no embedded PostgreSQL for this platform (%s); name a database with --database-url."
              .formatted(name));
    }
    return archive;
  }
}
