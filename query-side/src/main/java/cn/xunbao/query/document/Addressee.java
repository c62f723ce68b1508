package cn.xunbao.query.document;

/**
 * Who gets a document.
 *
 * @param how 主送, 报, 送, 发 or 抄送
 * @param whom names, as they are printed
 */
public record Addressee(String how, String whom) {

  /** Who a circular is addressed to; stands before its text. */
  public static final String MAIN = "主送";

  public Addressee {
    whom = PlainText.of(whom);
  }
}
