package cn.xunbao.standalone.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ./xunbao} without a command says what there is. */
@Command(
    name = "xunbao",
    synopsisSubcommandLabel = "COMMAND",
    description = "Xunbao 旬报: who promised what, who reported what, and when (台账、旬报、通报).",
    footer = {
      "",
      "./xunbao COMMAND --help shows a command's options.",
      "Credentials of an external database (外部数据库) come from the environment:",
      "XUNBAO_DATABASE_USER, XUNBAO_DATABASE_PASSWORD and, where the owner can't create roles,",
      "XUNBAO_DATABASE_APP_USER, XUNBAO_DATABASE_APP_PASSWORD."
    })
final class RootCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help (帮助).")
  void help(boolean asked) {
    // The library shows it by itself.
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return CommandLine.ExitCode.OK;
  }
}
