package cn.xunbao.standalone.cli;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brief}, {@code month} and {@code quarter}: the same for periods of different kinds. */
@Command(
    description =
        "Fetch the summary of a period (旬简报、月通报、季总结): text, JSON, a page, Word, Excel, PDF.")
final class SummaryCommand implements Callable<Integer> {
  private final StandaloneProcess process;
  private final PeriodKind kind;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROGRAMME", description = "Id of the programme (方案编号).")
  private String programme = "";

  @Parameters(
      index = "1",
      paramLabel = "PERIOD",
      description = "Code of the period (期次): 2023-04-X1, 2023-04 or 2023-Q2.")
  private String period = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = OffsetInstant.class,
      description = "As known then (所查时点), like 2023-04-12T12:00:00+08:00. Default: now")
  private @Nullable Instant asOf;

  @Option(
      names = "--campaign",
      paramLabel = "N",
      description = "Ordinal of one campaign (专项序号). Default: all")
  private @Nullable Integer campaign;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of html, docx, xlsx, pdf, text, json (格式). Default: text")
  private SummaryFormat format = SummaryFormat.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = {
        "Where to write it (输出文件). Default: standard output,",
        "for docx, xlsx and pdf PROGRAMME-PERIOD.FORMAT"
      })
  private @Nullable Path out;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "xunbao-data",
      description = "Data folder (数据目录). Default: ./xunbao-data")
  private Path data = Path.of("xunbao-data");

  SummaryCommand(StandaloneProcess process, PeriodKind kind) {
    this.process = process;
    this.kind = kind;
  }

  @Override
  public Integer call() throws Exception {
    if (spec != null && Period.tryParse(period).filter(code -> code.kind() == kind).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "%s (expected: the code of a %s)".formatted(period, kind.chinese()));
    }
    return process.print(new SummaryOptions(data, programme, period, campaign, asOf, format, out));
  }
}
