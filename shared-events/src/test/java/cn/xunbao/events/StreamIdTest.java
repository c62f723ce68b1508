package cn.xunbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.events.amendment.AmendmentId;
import cn.xunbao.events.client.ClientId;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.reminder.ReminderId;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.events.simulation.SimulationId;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamIdTest {

  @Test
  void anIdPrintsItselfWithThePrefixOfItsKind() {
    assertThat(new UnitId("433101-029")).hasToString("unit:433101-029");
    assertThat(new ProgrammeId("jishou-2023")).hasToString("programme:jishou-2023");
    assertThat(new TaskId("jishou-2023", "1.03")).hasToString("task:jishou-2023/1.03");
    assertThat(new ReportId("jishou-2023", "1.03", "433101-028", "2023-03-X2"))
        .hasToString("report:jishou-2023/1.03/433101-028/2023-03-X2");
    assertThat(new ReminderId("jishou-2023", "433101-028", "2023-03-X2"))
        .hasToString("reminder:jishou-2023/433101-028/2023-03-X2");
    assertThat(new AmendmentId("jishou-2023", 2)).hasToString("amendment:jishou-2023/2");
    assertThat(new ItemId(ItemKind.PROBLEM, "jishou-2023", ItemKind.PROBLEM.numbered(1)))
        .hasToString("problem:jishou-2023/P0001");
    assertThat(new ItemId(ItemKind.DECISION, "jishou-2023", ItemKind.DECISION.numbered(20)))
        .hasToString("decision:jishou-2023/D0020");
    assertThat(new ItemId(ItemKind.INSTRUCTION, "jishou-2023", ItemKind.INSTRUCTION.numbered(300)))
        .hasToString("instruction:jishou-2023/I0300");
    assertThat(MeetingId.numbered("jishou-2023", 4000)).hasToString("meeting:jishou-2023/M4000");
    assertThat(RequestId.numbered("jishou-2023", 50_000)).hasToString("request:jishou-2023/R50000");
    assertThat(new ClientId("wenlv-reporter")).hasToString("client:wenlv-reporter");
    assertThat(new SimulationId()).hasToString("simulation:clock");
  }

  @Test
  void theLongestIdFitsTheStoresKey() {
    var longest =
        new ReportId("p".repeat(40), "t".repeat(TaskId.MAX_CODE), "u".repeat(40), "2023-03-X2");
    assertThat(longest.toString()).hasSizeLessThanOrEqualTo(StreamId.MAX_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a/b", "a:b", "a\nb", "a%b", "../b", "a\u0000"})
  void aPartWithACharacterThatIdsDoNotHaveIsRefused(String part) {
    assertThat(StreamId.isPart(part, 40)).isFalse();
    assertThatThrownBy(() -> new UnitId(part))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit: '%s' (expected: 1..40 letters, digits or . _ -)", part);
    assertThatThrownBy(() -> new ProgrammeId(part)).hasMessageStartingWith("programme: '");
    assertThatThrownBy(() -> new ClientId(part)).hasMessageStartingWith("client: '");
    assertThatThrownBy(() -> new TaskId("jishou-2023", part)).hasMessageStartingWith("task: '");
    assertThatThrownBy(() -> new ReportId("jishou-2023", "1.03", part, "2023"))
        .hasMessageStartingWith("unit: '");
    assertThatThrownBy(() -> new ReportId("jishou-2023", "1.03", "433101-028", part))
        .hasMessageStartingWith("period: '");
  }

  @Test
  void aPartThatIsTooLongIsRefused() {
    assertThat(StreamId.isPart("a".repeat(40), 40)).isTrue();
    assertThatThrownBy(() -> new UnitId("a".repeat(41)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected: 1..40");
    assertThatThrownBy(() -> new TaskId("jishou-2023", "a".repeat(25)))
        .hasMessageContaining("expected: 1..24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"433101-029", "jishou-2023", "2.03_a", "市卫健局"})
  void lettersDigitsDotUnderscoreAndHyphenAreAllowed(String part) {
    assertThat(StreamId.isPart(part, 40)).isTrue();
  }
}
