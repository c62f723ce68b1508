package cn.xunbao.standalone.cli;

import cn.xunbao.query.replay.ReplayKind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "replay",
    description = {
      "Derive everything again from the first event (重放), beside the running process:",
      "rebuild it, check it (--check), or derive it up to a position (--up-to)."
    })
final class ReplayCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--check",
      description = "Only compare with what is there (核对); nothing is changed.")
  private boolean check;

  @Option(
      names = "--up-to",
      paramLabel = "POSITION",
      description = "Up to this position (推算到第几号记录), to be asked with ?generation=.")
  private @Nullable Integer upTo;

  @Option(
      names = "--projections",
      paramLabel = "NAME",
      split = ",",
      description = "Which (推算哪些): facts, timers, escalations, webhooks. Default: all")
  private List<String> projections = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "xunbao-data",
      description = "Data folder (数据目录). Default: ./xunbao-data")
  private Path data = Path.of("xunbao-data");

  ReplayCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    if (spec != null && check && upTo != null) {
      throw new ParameterException(
          spec.commandLine(), "--check and --up-to (expected: one of them)");
    }
    return process.replay(new ReplayOptions(data, kind(), projections, upTo));
  }

  private ReplayKind kind() {
    if (check) {
      return ReplayKind.DRIFT_CHECK;
    }
    return upTo == null ? ReplayKind.REBUILD : ReplayKind.SCRATCH;
  }
}
