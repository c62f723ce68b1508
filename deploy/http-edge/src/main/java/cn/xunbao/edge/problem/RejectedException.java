package cn.xunbao.edge.problem;

/** Ends a request with a {@link Rejection}. It is an answer, not a failure: without stack trace. */
public final class RejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  public RejectedException(Rejection rejection) {
    super(rejection.type() + ": " + rejection.detail(), null, false, false);
    this.rejection = rejection;
  }

  /** What the caller is told. */
  public Rejection rejection() {
    return rejection;
  }
}
