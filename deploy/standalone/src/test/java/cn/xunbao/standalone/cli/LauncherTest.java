package cn.xunbao.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.bundle.verify.VerifyRequest;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.standalone.database.StartupFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Recorder process = new Recorder();

  @Test
  void serveWithoutOptionsUsesAFolderBelowTheCurrentOneAndTheEmbeddedDatabase() {
    assertThat(run("serve", "--port", "0")).isZero();
    assertThat(process.asked)
        .isEqualTo(new ServeOptions(Path.of("xunbao-data"), 0, null, null, null));
  }

  @Test
  void serveTakesAllItsOptions() {
    run(
        "serve",
        "--data=d",
        "--port=0",
        "--database-url",
        "jdbc:postgresql://h/x?password=secret",
        "--database-user",
        "u",
        "--simulate-from",
        "2023-03-23T08:00:00+08:00");

    assertThat(process.asked)
        .isEqualTo(
            new ServeOptions(
                Path.of("d"),
                0,
                "jdbc:postgresql://h/x?password=secret",
                "u",
                Instant.parse("2023-03-23T00:00:00Z")));
    assertThat(String.valueOf(process.asked)).doesNotContain("secret");
  }

  @Test
  void aSummaryIsPrintedOfAPeriodOfItsKindAsOfNowOrAnInstant() {
    assertThat(run("month", "jishou-2023", "2023-04", "--as-of", "2023-05-05T09:00:00+08:00"))
        .isZero();
    assertThat(process.asked)
        .isEqualTo(
            new SummaryOptions(
                Path.of("xunbao-data"),
                "jishou-2023",
                "2023-04",
                null,
                Instant.parse("2023-05-05T01:00:00Z"),
                SummaryFormat.TEXT,
                null));
    assertThat(run("quarter", "jishou-2023", "2023-04")).isEqualTo(2);
    assertThat(err.toString()).contains("2023-04 (expected: the code of a 季)");
  }

  @Test
  void demoWithoutOptionsUsesANewFolderAndStays() {
    run("demo", "--port", "0");

    assertThat(process.asked).isEqualTo(new DemoOptions(null, 0, false, 1));
  }

  @Test
  void demoTakesAllItsOptions() {
    run("demo", "--exit", "--data", "d", "--port", "0", "--seed", "-7");

    assertThat(process.asked).isEqualTo(new DemoOptions(Path.of("d"), 0, true, -7));
  }

  @Test
  void briefWithoutOptionsIsTextOfNow() {
    run("brief", "jishou-2023", "2023-04-X1");

    assertThat(process.asked)
        .isEqualTo(
            new SummaryOptions(
                Path.of("xunbao-data"),
                "jishou-2023",
                "2023-04-X1",
                null,
                null,
                SummaryFormat.TEXT,
                null));
  }

  @Test
  void briefTakesAllItsOptions() {
    run(
        "brief",
        "p",
        "2023-04-X1",
        "--as-of=2023-04-12T12:00:00+08:00",
        "--campaign=2",
        "--format=pdf",
        "-o",
        "b.pdf",
        "--data=d");

    assertThat(process.asked)
        .isEqualTo(
            new SummaryOptions(
                Path.of("d"),
                "p",
                "2023-04-X1",
                2,
                Instant.parse("2023-04-12T04:00:00Z"),
                SummaryFormat.PDF,
                Path.of("b.pdf")));
  }

  @Test
  void aReplayRebuildsUnlessToldToCheckOrToStopAtAPosition() {
    run("replay");
    assertThat(process.asked).isEqualTo(replay(ReplayKind.REBUILD, List.of(), null));
    run("replay", "--check", "--projections", "facts,timers");
    assertThat(process.asked)
        .isEqualTo(replay(ReplayKind.DRIFT_CHECK, List.of("facts", "timers"), null));
    run("replay", "--up-to", "1200");
    assertThat(process.asked).isEqualTo(replay(ReplayKind.SCRATCH, List.of(), 1200));
    assertThat(run("replay", "--check", "--up-to", "1")).isEqualTo(2);
  }

  private static ReplayOptions replay(
      ReplayKind kind, List<String> projections, @Nullable Integer upTo) {
    return new ReplayOptions(Path.of("xunbao-data"), kind, projections, upTo);
  }

  @Test
  void exportTakesAllItsOptions() {
    run(
        "export",
        "--programme=p",
        "--from=2023-04-01T00:00:00+08:00",
        "--to=2023-05-01T00:00:00+08:00",
        "--at-position=7",
        "-o",
        "b.zip",
        "--data=d");

    assertThat(process.asked)
        .isEqualTo(
            new ExportOptions(
                Path.of("d"),
                "p",
                Instant.parse("2023-03-31T16:00:00Z"),
                Instant.parse("2023-04-30T16:00:00Z"),
                7L,
                Path.of("b.zip")));
  }

  @Test
  void verifyReadsWhatItIsToCheckAgainst(@TempDir Path folder) throws IOException {
    var bundle = Files.writeString(folder.resolve("b.zip"), "x");
    var note = Files.writeString(folder.resolve("note.txt"), "n");
    run(
        "verify",
        bundle.toString(),
        "--checkpoint=" + note,
        "--key=00ff00ff00ff00ff",
        "--receipt=r",
        "--position=7");

    var asked = (VerifyRequest) Objects.requireNonNull(process.asked);
    assertThat(asked.bundle()).isEqualTo(bundle);
    assertThat(asked.known()).containsOnlyKeys(note.toString());
    assertThat(asked.keys()).hasSize(1);
    assertThat(asked.receipt()).isEqualTo("r");
    assertThat(asked.position()).isEqualTo(7);
  }

  @Test
  void rehearsingIsNotAmongTheCommandsThatPeopleAreShown() {
    run("rehearse");
    assertThat(process.asked).isEqualTo("rehearse");
    run("--help");
    assertThat(out.toString()).doesNotContain("rehearse");
  }

  @Test
  void statusOfTheProcessIsTheLaunchers() {
    process.status = 3;

    assertThat(run("demo", "--port", "0")).isEqualTo(3);
  }

  @Test
  void launcherWithoutCommandAndWithHelpShowsTheCommands() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("Usage: xunbao", "demo", "serve", "演示");
    out.getBuffer().setLength(0);
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: xunbao", "demo", "serve", "演示");
    out.getBuffer().setLength(0);
    assertThat(run("serve", "--help")).isZero();
    assertThat(out.toString()).contains("--simulate-from=TIME", "--database-url=URL");
    assertThat(process.asked).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sreve",
        "--verbose",
        "serve --prot 1",
        "serve extra",
        "serve --port",
        "serve --port 65536",
        "serve --port -1",
        "serve --port x",
        "serve --simulate-from 2023-03-23T08:00:00",
        "serve --simulate-from 2023-03-23T08:00:00.0001+08:00",
        "serve --simulate-from today",
        "serve --seed 1",
        "demo --seed x",
        "brief jishou-2023",
        "export -o b.zip",
        "export --programme p",
        "export --programme p --from today -o b.zip",
        "verify",
        "verify no-such-file.zip",
        "verify pom.xml --key pom.xml",
        "verify pom.xml --checkpoint no-such-file.txt",
        "verify pom.xml --position x",
        "brief jishou-2023 2023-04-X1 --format doc",
        "demo --simulate-from 2023-03-23T08:00:00+08:00"
      })
  void whatIsNotUnderstoodEndsWithStatusTwoAndAMessage(String commandLine) {
    assertThat(run(commandLine.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("xunbao: ").contains("--help");
    assertThat(out.toString()).isEmpty();
    assertThat(process.asked).isNull();
  }

  @Test
  void valueThatIsNotUnderstoodIsNamedWithWhatWasExpected() {
    run("serve", "--port", "65536");

    assertThat(err.toString()).contains("--port").contains("65536 (expected: 0..65535)");
  }

  @Test
  void portInUseIsReportedBeforeAnythingIsStarted() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertThat(run("serve", "--port", Integer.toString(taken.getLocalPort()))).isEqualTo(1);
      assertThat(err.toString()).contains("--port");
      assertThat(process.asked).isNull();
    }
  }

  @Test
  void startupFailureIsShownWithoutATrace() {
    process.failure = new StartupFailure("目录被占用", "The folder is in use");

    assertThat(run("serve", "--port", "0")).isEqualTo(1);
    assertThat(err.toString().lines()).containsExactly("目录被占用", "The folder is in use");
  }

  @Test
  void anyOtherFailureIsShownWithItsTrace() {
    process.failure = new IllegalStateException("unforeseen");

    assertThat(run("serve", "--port", "0")).isEqualTo(1);
    assertThat(err.toString()).contains("unforeseen").contains("\tat ");
  }

  private int run(String... arguments) {
    return new Launcher(process, new PrintWriter(out, true), new PrintWriter(err, true))
        .run(arguments);
  }

  private static final class Recorder implements StandaloneProcess {
    private @Nullable Object asked;
    private @Nullable RuntimeException failure;
    private int status;

    @Override
    public int serve(ServeOptions options) {
      return record(options);
    }

    @Override
    public int demo(DemoOptions options) {
      return record(options);
    }

    @Override
    public int print(SummaryOptions options) {
      return record(options);
    }

    @Override
    public int replay(ReplayOptions options) {
      return record(options);
    }

    @Override
    public int export(ExportOptions options) {
      return record(options);
    }

    @Override
    public int verify(VerifyRequest request) {
      return record(request);
    }

    @Override
    public int rehearse() {
      return record("rehearse");
    }

    private int record(Object options) {
      asked = options;
      if (failure != null) {
        throw failure;
      }
      return status;
    }
  }
}
