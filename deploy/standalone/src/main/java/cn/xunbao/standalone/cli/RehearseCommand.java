package cn.xunbao.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** For the script that starts the launcher, not for people. */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Play the beginning of the demonstration and keep nothing.")
final class RehearseCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  RehearseCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    return process.rehearse();
  }
}
