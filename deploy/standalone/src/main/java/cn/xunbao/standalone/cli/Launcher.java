package cn.xunbao.standalone.cli;

import cn.xunbao.period.PeriodKind;
import cn.xunbao.standalone.database.StartupFailure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Understands a command line and starts what it asks for. Exit status: 0 success, 1 the process
 * failed, 2 the command line wasn't understood; of {@code verify} also 3 and 4.
 */
public final class Launcher {
  private static final int WIDTH = 100;

  private final StandaloneProcess process;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param out for what was asked for, like usage
   * @param err for what went wrong
   */
  public Launcher(StandaloneProcess process, PrintWriter out, PrintWriter err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * @return exit status
   */
  public int run(String... arguments) {
    return new CommandLine(new RootCommand())
        .addSubcommand(new DemoCommand(process))
        .addSubcommand(new ServeCommand(process))
        .addSubcommand("brief", new SummaryCommand(process, PeriodKind.XUN))
        .addSubcommand("month", new SummaryCommand(process, PeriodKind.MONTH))
        .addSubcommand("quarter", new SummaryCommand(process, PeriodKind.QUARTER))
        .addSubcommand(new ReplayCommand(process))
        .addSubcommand(new ExportCommand(process))
        .addSubcommand(new VerifyCommand(process))
        .addSubcommand(new RehearseCommand(process))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setParameterExceptionHandler(this::notUnderstood)
        .setExecutionExceptionHandler(this::failed)
        .execute(arguments);
  }

  private int notUnderstood(ParameterException exception, String[] arguments) {
    err.println("xunbao: " + exception.getMessage());
    err.println("Usage: ./xunbao --help 查看用法");
    return ExitCode.USAGE;
  }

  private int failed(Exception exception, CommandLine command, ParseResult parsed)
      throws Exception {
    if (exception instanceof StartupFailure) {
      err.println(exception.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw exception;
  }
}
