package cn.xunbao.standalone.cli;

import cn.xunbao.standalone.database.StartupFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a TCP port. */
final class PortNumber implements ITypeConverter<Integer> {
  private static final int HIGHEST = 65535;

  @Override
  public Integer convert(String text) {
    try {
      var port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw new TypeConversionException(text + " (expected: 0..65535)");
  }

  /** Saves starting a database only to find at the end that the port is taken. */
  static void refuseOneInUse(int port) {
    if (port == 0) {
      return;
    }
    try {
      new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})).close();
    } catch (IOException e) {
      throw new StartupFailure(
          "端口 " + port + " 无法使用：" + e.getMessage() + "；请用 --port 指定其他端口。",
          "The port %d can't be used: %s; name another with --port."
              .formatted(port, e.getMessage()),
          e);
    }
  }
}
