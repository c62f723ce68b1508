package cn.xunbao.edge.signing;

/** Headers of an answer that is signed. */
public final class SignatureHeaders {

  /** A detached signature over the body, in base64. */
  public static final String SIGNATURE = "Xunbao-Signature";

  /** Id of the key behind it. */
  public static final String KEY = "Xunbao-Key-Id";

  private SignatureHeaders() {}
}
