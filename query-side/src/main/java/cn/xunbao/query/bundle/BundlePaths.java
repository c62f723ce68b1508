package cn.xunbao.query.bundle;

import java.util.Locale;

/** What is where in a bundle. */
public final class BundlePaths {

  /** What the bundle is about, and the SHA-256 of each other file. */
  public static final String MANIFEST = "manifest.json";

  /** The signature over the manifest. */
  public static final String MANIFEST_NOTE = "manifest.note";

  /** The events, one a line, in the order of their positions. */
  public static final String EVENTS = "events.jsonl";

  /** The leaf hash of each position, one a line. */
  public static final String LEAVES = "leaves.txt";

  /** Proofs of inclusion and consistency. */
  public static final String PROOFS = "proofs.json";

  /** The rules that were adopted. */
  public static final String RULES = "rules.json";

  /** The summaries that were issued. */
  public static final String ISSUES = "issues.json";

  /** Signed notes about the tree. */
  public static final String CHECKPOINTS = "checkpoints/";

  /** The frozen files of what was issued. */
  public static final String ISSUED = "issues/";

  /** Public keys, and how one gave way to another. */
  public static final String KEYS = "keys/";

  /** How names of public keys end. */
  public static final String PEM = ".pem";

  /** How names of signed notes end. */
  public static final String NOTE = ".note";

  private BundlePaths() {}

  /** The checkpoint of a size; they stand in their order. */
  public static String checkpoint(long size) {
    return CHECKPOINTS + String.format(Locale.ROOT, "%012d", size) + NOTE;
  }

  /** A public key. */
  public static String key(String id) {
    return KEYS + id + PEM;
  }

  /** How one key gave way to another; they stand in their order. */
  public static String succession(int number) {
    return KEYS + String.format(Locale.ROOT, "%03d", number) + NOTE;
  }

  /**
   * A frozen file of an issued summary.
   *
   * @param issue id of the summary within its programme
   * @param format the file's format
   */
  public static String issued(String issue, String format) {
    return ISSUED + issue + "/issued." + format;
  }
}
