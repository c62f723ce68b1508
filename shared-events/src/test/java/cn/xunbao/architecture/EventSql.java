package cn.xunbao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds compiled classes that name the table of events in one of their texts. */
public final class EventSql {

  /** Quoted or not, with blanks or not, in any case. */
  private static final Pattern TABLE =
      Pattern.compile("command\"?\\s*\\.\\s*\"?event\\b", Pattern.CASE_INSENSITIVE);

  private EventSql() {}

  /** Class files below a folder, by their path from there. */
  public static List<String> classFiles(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of them that name it. */
  public static List<String> filesWith(Path folder) {
    return classFiles(folder).stream().filter(file -> namesTheTable(folder.resolve(file))).toList();
  }

  /** A class file holds its texts as they are, as long as they are ASCII. */
  private static boolean namesTheTable(Path classFile) {
    try {
      return TABLE.matcher(Files.readString(classFile, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
