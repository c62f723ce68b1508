package cn.xunbao.query.evidence;

import cn.xunbao.evidence.note.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies of checkpoints in a folder, which should be on a machine or a medium of somebody else: one
 * file for each, never written twice.
 */
final class CheckpointFolder {

  private static final Pattern NAME = Pattern.compile("checkpoint-([1-9][0-9]{0,17})\\.txt");

  private final @Nullable Path folder;
  private @Nullable Long newest;

  /** Copies in a folder; null: there are none. */
  CheckpointFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Leaves copies of what was made since the last one; a folder that was away gets them later. */
  synchronized void copy(Checkpoints checkpoints) {
    if (folder == null) {
      return;
    }
    if (newest == null) {
      newest = sizes().stream().reduce(0L, Math::max);
    }
    for (var made : checkpoints.notes(newest, Long.MAX_VALUE).entrySet()) {
      write(folder, made.getKey(), made.getValue());
      newest = made.getKey();
    }
  }

  private static void write(Path folder, long size, SignedNote note) {
    try {
      Files.createDirectories(folder);
      var file = file(folder, size);
      if (!Files.exists(file)) {
        Files.writeString(file, note.toString(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sizes that there are copies of. */
  List<Long> sizes() {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> Long.valueOf(name.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The copy of a size, if there is one.
   *
   * @throws IllegalArgumentException if the file isn't a note
   */
  Optional<SignedNote> at(long size) {
    try {
      return folder == null || !Files.exists(file(folder, size))
          ? Optional.empty()
          : Optional.of(SignedNote.parse(Files.readAllBytes(file(folder, size))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path folder, long size) {
    return folder.resolve("checkpoint-" + size + ".txt");
  }
}
