package cn.xunbao.query.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void lettersAndDigitsTakeOneColumnAndChineseCharactersTwo() {
    assertThat(TextWidth.of("1.01-i1")).isEqualTo(7);
    assertThat(TextWidth.of("旬简报")).isEqualTo(6);
    assertThat(TextWidth.of("52.89%的")).isEqualTo(8);
  }

  @Test
  void fullwidthPunctuationTakesTwoColumns() {
    assertThat(TextWidth.of("，。、；：？！（）《》【】％")).isEqualTo(28);
  }

  @Test
  void ambiguousMarksTakeOneColumnAsInTerminals() {
    assertThat(TextWidth.of("“”—…‰")).isEqualTo(5);
  }

  @Test
  void rareCharactersBeyondTheBasicPlaneTakeTwoColumns() {
    assertThat(TextWidth.of("𬭛")).isEqualTo(2);
  }

  @Test
  void combiningAndInvisibleCharactersTakeNone() {
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextWidth.of("\u200b\ufeff")).isZero();
  }

  @Test
  void textThatFitsStaysWhole() {
    assertThat(TextWidth.truncate("社零总额", 8)).isEqualTo("社零总额");
  }

  @Test
  void textThatIsTooWideIsCutBetweenCharactersAndEndsInAnEllipsis() {
    assertThat(TextWidth.truncate("社零总额", 7)).isEqualTo("社零总…");
    assertThat(TextWidth.truncate("社零总额", 6)).isEqualTo("社零…");
  }
}
