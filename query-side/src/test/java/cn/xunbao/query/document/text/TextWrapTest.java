package cn.xunbao.query.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {

  @Test
  void chineseTextBreaksBetweenAnyTwoCharacters() {
    assertThat(TextWrap.lines("一二三四五六七", 6, "")).containsExactly("一二三", "四五六", "七");
  }

  @Test
  void aLineNeverBeginsWithAClosingMarkNorEndsWithAnOpeningOne() {
    assertThat(TextWrap.lines("一二三，四五", 6, "")).containsExactly("一二", "三，四", "五");
    assertThat(TextWrap.lines("一二（三）四", 6, "")).containsExactly("一二", "（三）", "四");
  }

  @Test
  void numbersAndCodesStayWhole() {
    assertThat(TextWrap.lines("累计70.00亿元", 8, "")).containsExactly("累计", "70.00亿", "元");
    assertThat(TextWrap.lines("1.01、1.02、1.03", 12, "")).containsExactly("1.01、1.02、", "1.03");
    assertThat(TextWrap.lines("占年度目标53.03%，超", 11, "")).containsExactly("占年度目标", "53.03%，超");
  }

  @Test
  void furtherLinesAreIndented() {
    assertThat(TextWrap.lines("1. 一二三四", 7, "   ")).containsExactly("1. 一二", "   三四");
  }

  @Test
  void lineBreaksInReportedTextBecomeSpaces() {
    assertThat(TextWrap.lines("一是\n二是", 20, "")).containsExactly("一是 二是");
    assertThat(TextWrap.lines("一是。\n二是", 20, "")).containsExactly("一是。二是");
  }

  @Test
  void whatIsWiderThanALineStandsAlone() {
    assertThat(TextWrap.lines("见https://example.cn/a", 10, ""))
        .containsExactly("见", "https://example.cn/a");
  }
}
