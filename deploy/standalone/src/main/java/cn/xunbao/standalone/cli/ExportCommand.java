package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Export what an auditor needs to check a programme offline (导出审计文件包).")
final class ExportCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  @Option(
      names = "--programme",
      paramLabel = "PROGRAMME",
      required = true,
      description = "Id of the programme (方案编号).")
  private String programme = "";

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = OffsetInstant.class,
      description = "What became known from then on (起), like 2023-04-01T00:00:00+08:00.")
  private @Nullable Instant from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      converter = OffsetInstant.class,
      description = "What became known until then (止). Default: all")
  private @Nullable Instant to;

  @Option(
      names = "--at-position",
      paramLabel = "N",
      description = "Last position (截止位置). Default: the newest")
  private @Nullable Long position;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write it (输出文件).")
  private Path out = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "xunbao-data",
      description = "Data folder (数据目录). Default: ./xunbao-data")
  private Path data = Path.of("xunbao-data");

  ExportCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    return process.export(new ExportOptions(data, programme, from, to, position, out));
  }
}
