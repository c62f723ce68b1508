package cn.xunbao.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock that ends with the process that holds it, however it ends. Its file stays: it marks a data
 * folder.
 */
final class FolderLock implements AutoCloseable {
  static final String NAME = "xunbao.lock";

  /**
   * POSIX gives the whole process's lock up as soon as any channel to the file is closed, so within
   * one process a second one must never be opened.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @throws StartupFailure if a living process holds the lock
   */
  static FolderLock take(Path folder) throws IOException {
    if (!HELD_HERE.add(folder)) {
      throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
    }
    try {
      var channel =
          FileChannel.open(
              folder.resolve(NAME),
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return lock(folder, channel);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(folder);
      throw e;
    }
  }

  private static FolderLock lock(Path folder, FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw inUse(folder, holder(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)), 0);
      return new FolderLock(folder, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    var text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    var pid = UTF_8.decode(text.flip()).toString().strip();
    return pid.isEmpty() ? "?" : pid;
  }

  private static StartupFailure inUse(Path folder, String pid) {
    return new StartupFailure(
        "数据目录 " + folder + " 正被另一个旬报进程使用（进程号 " + pid + "）；请先停止它，或用 --data 指定其他目录。",
        "The data folder %s is in use by another Xunbao process (pid %s); stop it first, or name another folder with --data."
            .formatted(folder, pid));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_HERE.remove(folder);
    }
  }
}
