package cn.xunbao.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.query.bundle.verify.GivenKey;
import cn.xunbao.query.bundle.verify.VerifyRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description = "Check an exported bundle, without server or network (离线核验审计文件包).",
    footer = {
      "",
      "Exit status (退出状态): 0 all holds (全部符合), 2 not understood (用法有误),",
      "3 something doesn't hold (有不符), 4 not a bundle (不是文件包)."
    })
final class VerifyCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "The bundle (文件包).")
  private Path bundle = Path.of("");

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint that left the house before (此前留存的检查点); may be repeated.")
  private List<Path> checkpoints = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Public key as a file, or its id (公钥文件或公钥编号); may be repeated.")
  private List<String> keys = new ArrayList<>();

  @Option(
      names = "--receipt",
      paramLabel = "ID",
      description = "Show the report of a receipt, with its proof (查验一份回执).")
  private @Nullable String receipt;

  @Option(
      names = "--position",
      paramLabel = "N",
      description = "Show the record of a position, with its proof (查验一条记录).")
  private @Nullable Long position;

  VerifyCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    var known = new LinkedHashMap<String, byte[]>();
    for (var file : checkpoints) {
      known.put(file.toString(), read(file));
    }
    requireReadable(bundle);
    return process.verify(
        new VerifyRequest(bundle, known, keys.stream().map(this::key).toList(), receipt, position));
  }

  private GivenKey key(String text) {
    if (!Files.exists(Path.of(text)) && GivenKey.isId(text)) {
      return GivenKey.ofId(text);
    }
    try {
      return GivenKey.of(new String(read(Path.of(text)), UTF_8));
    } catch (IllegalArgumentException e) {
      throw refused("%s 不是公钥 (expected: a public key as PEM, or its id)".formatted(text));
    }
  }

  private byte[] read(Path file) {
    requireReadable(file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw refused("无法读取 " + file);
    }
  }

  private void requireReadable(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw refused("没有可读的文件 %s (expected: a file)".formatted(file));
    }
  }

  private RuntimeException refused(String message) {
    return spec == null
        ? new IllegalStateException("outside a command line: " + message)
        : new ParameterException(spec.commandLine(), message);
  }
}
