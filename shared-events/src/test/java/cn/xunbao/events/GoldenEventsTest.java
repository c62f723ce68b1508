package cn.xunbao.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.report.ReportVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event ever released, as it was written on the day of its release. The files are never
 * edited: a changed shape gets the next revision and a file of its own. A file {@code
 * NAME-rREVISION+CASE.json} shows the same shape with what is optional in it.
 */
class GoldenEventsTest {

  @Test
  void everyEventTypeHasAGoldenFileOfItsRevision() throws Exception {
    assertThat(files())
        .extracting(Golden::fileName)
        .containsAll(
            EventTypes.all().stream()
                .map(EventTypes::typeOf)
                .map(type -> type.value() + "-r" + type.revision() + ".json")
                .toList());
  }

  @Test
  void noGoldenFileIsOfAnUnknownTypeOrALaterRevision() throws Exception {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy(
            golden -> {
              var event = EventTypes.named(golden.type());
              assertThat(event).as(golden.type()).isPresent();
              assertThat(golden.revision())
                  .isBetween(1, EventTypes.typeOf(event.orElseThrow()).revision());
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyReleasedEventIsReadAndWrittenBackToTheSameBytes(Golden golden) {
    var event = EventJson.read(golden.type(), golden.revision(), golden.json());
    var written = EventJson.write(event);

    assertThat(new String(CanonicalJson.of(written), UTF_8))
        .isEqualTo(new String(CanonicalJson.of(golden.json()), UTF_8));
    assertThat(new String(written, UTF_8)).isEqualTo(compact(golden.json()));
    assertThat(EventJson.read(golden.type(), golden.revision(), written)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("files")
  void anUnknownFieldIsRefused(Golden golden) {
    var json = new String(golden.json(), UTF_8).replaceFirst("\\{", "{\"surplus\": 1,");
    assertThatThrownBy(() -> EventJson.read(golden.type(), golden.revision(), json.getBytes(UTF_8)))
        .hasMessageContaining("surplus");
  }

  @Test
  void anUnknownNameOrRevisionIsRefused() {
    var json = "{}".getBytes(UTF_8);
    assertThatThrownBy(() -> EventJson.read("report.lost", 1, json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown event type: report.lost");
    assertThatThrownBy(() -> EventJson.read("report.submitted", 2, json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event report.submitted has revision 2 (expected: 1)");
  }

  @Test
  void contentHashIsSha256OfTheCanonicalContent() throws Exception {
    var versions =
        files().stream()
            .map(golden -> EventJson.read(golden.type(), golden.revision(), golden.json()))
            .filter(ReportVersion.class::isInstance)
            .map(ReportVersion.class::cast)
            .toList();
    assertThat(versions)
        .hasSize(ReportVersion.class.getPermittedSubclasses().length)
        .allSatisfy(
            version ->
                assertThat(version.contentHash())
                    .isEqualTo(CanonicalJson.sha256Hex(CanonicalJson.of(version.content()))));
  }

  static List<Golden> files() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden-events"));
    try (var files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().map(Golden::of).toList();
    }
  }

  /** The same tokens in the same order, without white space between them. */
  private static String compact(byte[] json) {
    return EventJson.mapper().readTree(json).toString();
  }

  record Golden(String fileName, String type, int revision, byte[] json) {

    static Golden of(Path file) {
      var name = file.getFileName().toString();
      var whole = name.substring(0, name.length() - ".json".length());
      var variant = whole.indexOf('+');
      var stem = variant < 0 ? whole : whole.substring(0, variant);
      var mark = stem.lastIndexOf("-r");
      try {
        return new Golden(
            name,
            stem.substring(0, mark),
            Integer.parseInt(stem.substring(mark + 2)),
            Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return fileName;
    }
  }
}
