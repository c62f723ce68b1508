package cn.xunbao.architecture.planted.exception;

/** Throws something that says nothing. */
public final class Thrower {

  private Thrower() {}

  /** Fails. */
  public static void fail() {
    throw new RuntimeException("something went wrong");
  }
}
