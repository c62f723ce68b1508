package cn.xunbao.standalone.demo;

/** The demo can't go on. The message says in Chinese why, and what to do where something helps. */
public final class DemoException extends RuntimeException {

  DemoException(String message) {
    super(message);
  }

  DemoException(String message, Throwable cause) {
    super(message, cause);
  }
}
