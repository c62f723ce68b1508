package cn.xunbao.query.document.html;

import org.springframework.web.util.HtmlUtils;

/** Markup under construction. Texts and values are escaped, names of elements are our own. */
final class Markup {

  private final StringBuilder markup = new StringBuilder();

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    markup.append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    markup.append("/>");
    return this;
  }

  Markup close(String element) {
    markup.append("</").append(element).append(">\n");
    return this;
  }

  Markup text(String text) {
    markup.append(escaped(text));
    return this;
  }

  /** An element that holds text alone. */
  Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** What is markup already. */
  Markup raw(String ready) {
    markup.append(ready);
    return this;
  }

  @Override
  public String toString() {
    return markup.toString();
  }

  private void start(String element, String... attributes) {
    markup.append('<').append(element);
    for (var i = 0; i < attributes.length; i += 2) {
      markup
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
  }

  /** The five characters of XML; in UTF-8 all others stand for themselves. */
  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
