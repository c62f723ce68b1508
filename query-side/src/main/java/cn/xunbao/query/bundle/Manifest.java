package cn.xunbao.query.bundle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is about, and what is in it. Signed apart, for the tree doesn't say which positions
 * belong into the bundle.
 *
 * @param format what it is
 * @param programme id of the programme
 * @param from the first instant that was asked for; what lies before is context; null: the
 *     beginning
 * @param to the last instant that was asked for; null: up to the position
 * @param position number of leaves of the tree
 * @param origin name of the history
 * @param hash the digest of leaves and nodes
 * @param root root of the tree, in hexadecimal
 * @param simulation whether the data are simulated
 * @param events number of events in the bundle
 * @param files each other file but the signature over this one
 */
public record Manifest(
    String format,
    String programme,
    @Nullable Instant from,
    @Nullable Instant to,
    long position,
    String origin,
    String hash,
    String root,
    boolean simulation,
    long events,
    List<PackedFile> files) {

  /** The one format that there is. */
  public static final String FORMAT = "xunbao-bundle/1";

  public Manifest {
    requireNonNull(format);
    requireNonNull(programme);
    requireNonNull(origin);
    requireNonNull(hash);
    requireNonNull(root);
    files = List.copyOf(files);
  }

  /**
   * The text that is signed for a manifest.
   *
   * @param sha256 of its bytes, in hexadecimal
   */
  public static String signedText(String sha256) {
    return "xunbao/bundle\nsha256 %s\n".formatted(sha256);
  }

  /** Whether what became known then was asked for. */
  public boolean covers(Instant knownAt) {
    return (from == null || !knownAt.isBefore(from)) && (to == null || !knownAt.isAfter(to));
  }

  /**
   * A file in a bundle.
   *
   * @param name its name
   * @param bytes its length
   * @param sha256 SHA-256 of its content in hexadecimal
   */
  public record PackedFile(String name, long bytes, String sha256) {
    public PackedFile {
      requireNonNull(name);
      requireNonNull(sha256);
    }
  }
}
