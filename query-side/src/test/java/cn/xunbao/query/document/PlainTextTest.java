package cn.xunbao.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void aTextIsOneLineAndNeedsNoRoomAfterAChineseMark() {
    assertThat(PlainText.of("办理慢。\n建议\u2028由 总指挥中心\t协调")).isEqualTo("办理慢。建议 由 总指挥中心 协调");
  }

  @Test
  void controlCharactersAndMarksOfDirectionAreDropped() {
    assertThat(PlainText.of("甲\u0000\u0007乙\u202E丙\u200F")).isEqualTo("甲乙丙");
  }

  @Test
  void whatIsNoCharacterIsReplacedAndRareOnesStay() {
    assertThat(PlainText.of("甲\uD800乙\uFFFE𠮷")).isEqualTo("甲\uFFFD乙\uFFFD𠮷");
  }
}
