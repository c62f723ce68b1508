package cn.xunbao.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code verify} as a process of its own, which has nothing but the file.
 *
 * @param status its exit status
 * @param output what it says
 */
record VerifyProcess(int status, String output) {

  static VerifyProcess run(Path bundle, String... options)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Xunbao.class.getName(),
                "verify",
                bundle.toString()));
    command.addAll(List.of(options));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new VerifyProcess(process.waitFor(), output);
  }
}
