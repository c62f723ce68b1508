package cn.xunbao.evidence.note;

import cn.xunbao.evidence.leaf.LeafInstants;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;

/**
 * What is signed about a tree (C2SP tlog-checkpoint): origin, size and root, then our lines {@code
 * time}, {@code hash} and, of simulated data, {@code simulation}.
 *
 * @param origin which history
 * @param size number of leaves, the newest position
 * @param root the tree's root
 * @param time when it was made
 * @param hash the digest of leaves and nodes
 * @param simulation whether the data are simulated
 */
public record Checkpoint(
    String origin, long size, Hash root, Instant time, TreeHash hash, boolean simulation) {

  private static final int LINES = 5;
  private static final String TIME = "time ";
  private static final String HASH = "hash ";
  private static final String SIMULATION = "simulation";
  private static final String ORIGIN = "xunbao/";
  private static final int ORIGIN_DIGITS = 16;

  /** Checks origin and size. */
  public Checkpoint {
    NoteNames.require(origin);
    if (size < 1) {
      throw new IllegalArgumentException("a checkpoint is about a leaf at least");
    }
  }

  /** Name of a history: nobody can give it to another one, for it follows from its first event. */
  public static String origin(Hash firstLeaf) {
    return ORIGIN + firstLeaf.toString().substring(0, ORIGIN_DIGITS);
  }

  /**
   * Reads a checkpoint; the text of a note that isn't exactly one is refused.
   *
   * @throws IllegalArgumentException if it isn't one
   */
  public static Checkpoint parse(String text) {
    var lines = text.split("\n");
    try {
      if (lines.length < LINES) {
        throw new IllegalArgumentException("too short");
      }
      var checkpoint =
          new Checkpoint(
              lines[0],
              Long.parseLong(lines[1]),
              Hash.of(Base64.getDecoder().decode(lines[2])),
              Instant.parse(after(TIME, lines[3])),
              TreeHash.named(after(HASH, lines[4])),
              lines.length > LINES);
      if (!checkpoint.text().equals(text)) {
        throw new IllegalArgumentException("not in its one form");
      }
      return checkpoint;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException("not a checkpoint: " + e.getMessage(), e);
    }
  }

  /** The text that is signed. */
  public String text() {
    var lines = new ArrayList<String>();
    lines.add(origin);
    lines.add(Long.toString(size));
    lines.add(root.base64());
    lines.add(TIME + LeafInstants.text(time));
    lines.add(HASH + hash.id());
    if (simulation) {
      lines.add(SIMULATION);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String after(String name, String line) {
    if (!line.startsWith(name)) {
      throw new IllegalArgumentException("no " + name.strip());
    }
    return line.substring(name.length());
  }
}
