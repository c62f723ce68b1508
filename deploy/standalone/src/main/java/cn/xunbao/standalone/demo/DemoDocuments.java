package cn.xunbao.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves the files of issued summaries in the data folder.
 *
 * @param folder the data folder
 * @param programme path of the programme
 */
record DemoDocuments(DemoFolder folder, String programme) {

  /** Fetches what has been issued. */
  void save(DemoClient client) {
    var office = folder.coordinationOffice();
    var issues = client.get(office, programme + "/issues").json().path("items");
    try {
      Files.createDirectories(folder.documents());
      for (var issue : issues) {
        for (var file : issue.path("files")) {
          var path =
              "%s/issues/%s/files/%s"
                  .formatted(
                      programme, issue.path("issue").asString(), file.path("format").asString());
          Files.write(
              folder.documents().resolve(Path.of(file.path("name").asString()).getFileName()),
              client.bytes(office, path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
