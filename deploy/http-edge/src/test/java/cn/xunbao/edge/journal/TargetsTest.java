package cn.xunbao.edge.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TargetsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/programmes/%6Aishou-2023/tasks, /api/v1/programmes/jishou-2023/tasks",
    "/api/v1/programmes/%e5%90%89/tasks, /api/v1/programmes/%E5%90%89/tasks",
    "/api/v1/programmes/a%2Fb/tasks, /api/v1/programmes/a%2Fb/tasks",
    "/api/v1/programmes/100%, /api/v1/programmes/100%",
    "/api/v1/programmes/%ff%fe, /api/v1/programmes/%ff%fe",
    "/api//v1/, /api//v1/",
  })
  void a_path_is_noted_in_one_form_however_it_was_escaped(String sent, String noted) {
    assertThat(Targets.of(new MockHttpServletRequest("GET", sent))).isEqualTo(noted);
  }
}
