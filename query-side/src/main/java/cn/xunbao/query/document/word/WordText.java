package cn.xunbao.query.document.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes text into paragraphs; a tab in it leads to the end of the line. */
final class WordText {

  private WordText() {}

  static void write(XWPFParagraph paragraph, TextStyle style, String text) {
    paragraph.setStyle(style.id());
    var run = paragraph.createRun();
    var parts = text.split("\t", -1);
    run.setText(parts[0]);
    for (var i = 1; i < parts.length; i++) {
      run.addTab();
      run.setText(parts[i]);
    }
  }
}
