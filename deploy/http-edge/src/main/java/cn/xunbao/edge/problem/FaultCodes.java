package cn.xunbao.edge.problem;

/** The stable codes of {@link Fault#code()}. A rule of the domain may add its own. */
public final class FaultCodes {

  /** A required value is absent, null or blank. */
  public static final String REQUIRED = "required";

  /** Another JSON type is expected. */
  public static final String WRONG_TYPE = "wrong-type";

  /** A text has too many characters, a list too many items. */
  public static final String TOO_LONG = "too-long";

  /** A list has too few items. */
  public static final String TOO_SHORT = "too-short";

  /** A number lies outside its range, or has too many digits. */
  public static final String OUT_OF_RANGE = "out-of-range";

  /** The request has a field that nobody reads. */
  public static final String UNKNOWN_FIELD = "unknown-field";

  /** Not one of the values that are possible here. */
  public static final String UNKNOWN_VALUE = "unknown-value";

  /** The type is right, the notation is not. */
  public static final String BAD_FORMAT = "bad-format";

  /** The same field, code or item stands there twice. */
  public static final String DUPLICATE = "duplicate";

  /** Two values exclude each other. */
  public static final String CONFLICTING = "conflicting";

  /** There are more faults than are listed. */
  public static final String MORE_FAULTS = "more-faults";

  private FaultCodes() {}
}
