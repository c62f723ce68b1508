package cn.xunbao.standalone;

import cn.xunbao.standalone.cli.Launcher;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Where {@code ./xunbao} begins. */
public final class Xunbao {

  private Xunbao() {}

  /** Does what the arguments say and ends the process with the status that comes of it. */
  public static void main(String[] arguments) {
    var launcher = new Launcher(new Commands(), writer(System.out), writer(System.err));
    System.exit(launcher.run(arguments));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
