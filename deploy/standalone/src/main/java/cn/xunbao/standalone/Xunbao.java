package cn.xunbao.standalone;

import cn.xunbao.standalone.cli.Launcher;
import cn.xunbao.standalone.cli.StandaloneProcess;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ServiceLoader;

/** Where {@code ./xunbao} begins. */
public final class Xunbao {
  private Xunbao() {}

  /** Does what the arguments say and ends the process with the status that comes of it. */
  public static void main(String[] arguments) {
    var process = ServiceLoader.load(StandaloneProcess.class).findFirst().orElseThrow();
    System.exit(new Launcher(process, writer(System.out), writer(System.err)).run(arguments));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
