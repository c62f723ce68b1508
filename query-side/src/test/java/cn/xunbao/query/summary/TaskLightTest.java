package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskLightTest {

  @Test
  void theWorstLightStandsForTheTask() {
    var worstFirst =
        List.of(
            Light.RED,
            Light.YELLOW,
            Light.GREY,
            Light.GREEN,
            Light.BLUE,
            Light.NOT_DUE,
            Light.NOT_APPLICABLE);

    for (var i = 0; i < worstFirst.size(); i++) {
      assertThat(TaskLight.worst(worstFirst.subList(i, worstFirst.size())))
          .isEqualTo(worstFirst.get(i));
    }
    assertThat(worstFirst).containsExactlyInAnyOrder(Light.values());
  }

  @Test
  void aTaskWithoutIndicatorsHasNoLight() {
    assertThat(TaskLight.worst(List.of())).isEqualTo(Light.NOT_APPLICABLE);
  }

  @Test
  void rowsThatStandElsewhereCountForTheirTask() {
    var lights =
        TaskLight.byTask(
            SampleProgramme.of2023()
                .task(1, "1.01", List.of("A"), Indicators.total("a", "社零", "亿元", "100"))
                .task(
                    1,
                    "1.02",
                    List.of("A"),
                    Indicators.words("w", "满意度", "提升"),
                    Indicators.sameAs("a", Indicators.total("b", "社零", "亿元", "100")))
                .report("2023-06-X2", "1.01", "A", "2023-06-21T09:00:00", "a=40")
                .brief("2023-06-X2", "2023-06-21T09:00:00")
                .indicators());

    assertThat(lights).containsEntry("1.01", Light.YELLOW).containsEntry("1.02", Light.YELLOW);
  }
}
