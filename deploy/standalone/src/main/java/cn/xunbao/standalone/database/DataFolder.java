package cn.xunbao.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that holds all a standalone process keeps. It belongs to one user (mode 0700) and, as
 * long as it is open, to one process.
 */
public final class DataFolder implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final FileAttribute<Set<PosixFilePermission>> SECRET_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path path;
  private final FolderLock lock;

  private DataFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Opens the folder, or creates it with all its parents, and takes its lock.
   *
   * @throws StartupFailure if another process has it open, if it belongs to another user, or if it
   *     plainly is something else (it has subfolders and never was a data folder)
   */
  public static DataFolder open(Path folder) {
    try {
      var absolute = folder.toAbsolutePath().normalize();
      Files.createDirectories(absolute, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      var real = absolute.toRealPath();
      FolderCheck.refuseForeign(real);
      Files.setPosixFilePermissions(real, OWNER_ONLY);
      return new DataFolder(real, FolderLock.take(real));
    } catch (IOException e) {
      throw new StartupFailure(
          "无法使用数据目录 " + folder + "：" + e, "The data folder " + folder + " can't be used: " + e, e);
    }
  }

  /** Creates a new folder among the system's temporary files and opens it. */
  public static DataFolder createTemporary() {
    try {
      return open(
          Files.createTempDirectory("xunbao-", PosixFilePermissions.asFileAttribute(OWNER_ONLY)));
    } catch (IOException e) {
      throw new StartupFailure(
          "无法创建临时数据目录：" + e, "A temporary data folder can't be created: " + e, e);
    }
  }

  /** The folder itself, absolute and without symbolic links. */
  public Path path() {
    return path;
  }

  /** The path of a file or folder directly in this folder. */
  public Path resolve(String name) {
    var resolved = path.resolve(name);
    if (!path.equals(resolved.getParent()) || !resolved.equals(resolved.normalize())) {
      throw new IllegalArgumentException("name: " + name + " (expected: a plain file name)");
    }
    return resolved;
  }

  /**
   * Writes a file that only the owner can read (mode 0600). It is there entirely or not at all, and
   * on disk when this returns.
   *
   * @throws UncheckedIOException if it can't be written
   */
  public void writeSecret(String name, String content) {
    var target = resolve(name);
    var temporary = resolve("." + name + "." + RandomText.hex(4));
    try {
      try (var channel =
          FileChannel.open(
              temporary,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              SECRET_FILE)) {
        var bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      force();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a file, if it is there.
   *
   * @throws UncheckedIOException if it can't be read
   */
  public Optional<String> read(String name) {
    try {
      return Optional.of(Files.readString(resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts new, renamed and removed names on disk. */
  void force() throws IOException {
    try (var directory = FileChannel.open(path, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  /** Gives the lock back. Nothing of the folder may be used afterwards. */
  @Override
  public void close() {
    lock.close();
  }
}
