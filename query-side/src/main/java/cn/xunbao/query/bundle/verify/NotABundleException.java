package cn.xunbao.query.bundle.verify;

/** A file is no bundle, or none that can be read without harm; the message is for the reader. */
public final class NotABundleException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotABundleException(String message) {
    super(message);
  }

  NotABundleException(String message, Throwable cause) {
    super(message, cause);
  }
}
