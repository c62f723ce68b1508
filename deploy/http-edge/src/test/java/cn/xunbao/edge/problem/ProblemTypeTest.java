package cn.xunbao.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  private static final Path CATALOGUE = Path.of("../../docs/problems.md");

  @Test
  void the_documented_catalogue_is_the_one_in_the_code() throws IOException {
    assertThat(
            Files.readAllLines(CATALOGUE).stream()
                .filter(line -> line.startsWith("| 4") || line.startsWith("| 5")))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values())
                .map(
                    type -> "| %d | `%s` | %s |".formatted(type.status(), type.uri(), type.title()))
                .toList());
  }
}
