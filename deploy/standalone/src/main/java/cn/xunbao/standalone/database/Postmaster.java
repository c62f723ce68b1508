package cn.xunbao.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a server writes down about itself in {@code postmaster.pid}. The file outlives a server that
 * was killed, and its process id may by then be somebody else's.
 *
 * @param folder the server's folder, in which the file was found
 * @param pid process id
 * @param writtenFolder the folder as the server calls it
 * @param port TCP port; 0 as long as it isn't written
 */
record Postmaster(Path folder, long pid, String writtenFolder, int port) {
  static final String FILE = "postmaster.pid";

  /**
   * The server noted in a folder, if one is.
   *
   * @throws UncheckedIOException if the note can't be read
   */
  static Optional<Postmaster> notedIn(Path folder) {
    try {
      return parse(folder, Files.readString(folder.resolve(FILE), StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Postmaster> parse(Path folder, String text) {
    var lines = text.lines().map(String::strip).toList();
    try {
      // A negative number is a server in single-user mode.
      var pid = Math.abs(Long.parseLong(lines.getFirst()));
      var port = lines.size() > 3 ? Integer.parseInt(lines.get(3)) : 0;
      return Optional.of(new Postmaster(folder, pid, lines.size() > 1 ? lines.get(1) : "", port));
    } catch (NumberFormatException | NoSuchElementException e) {
      return Optional.of(new Postmaster(folder, 0, "", 0));
    }
  }

  /**
   * Whether the process lives and is a server of this very folder.
   *
   * @param mark an argument that only this folder's servers are started with
   */
  boolean runs(String mark) {
    return ProcessHandle.of(pid)
            .map(ProcessHandle::info)
            .filter(info -> isPostgres(info, mark))
            .isPresent()
        && worksInFolder();
  }

  private static boolean isPostgres(ProcessHandle.Info info, String mark) {
    var program = info.command().map(command -> Path.of(command).getFileName().toString());
    List<String> arguments = info.arguments().map(Arrays::asList).orElse(List.of());
    // Linux appends " (deleted)" to the name of a program whose file is gone.
    return program.filter(name -> name.startsWith("postgres")).isPresent()
        && arguments.contains(mark);
  }

  /** A copied folder carries the note and the mark of the original, whose server isn't its own. */
  private boolean worksInFolder() {
    var actual = Path.of("/proc", Long.toString(pid), "cwd");
    try {
      return Files.isSameFile(Files.exists(actual) ? actual : Path.of(writtenFolder), folder);
    } catch (IOException e) {
      return false;
    }
  }
}
