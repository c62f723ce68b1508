package cn.xunbao.query.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Everywhere;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

  private static final String HOSTILE =
      "<script>alert('x')</script> \"&amp;\" </p></body> ]]> \u0000办理慢";

  @Test
  void aPageIsTheSameOnEveryMachine() {
    Everywhere.theSame(() -> HtmlDocument.of(DocumentSamples.county()).getBytes(UTF_8));
  }

  @Test
  void whatAUnitWroteIsTextAndNeverMarkup() throws Exception {
    var page = HtmlDocument.of(DocumentSamples.brief(HOSTILE));

    assertThat(page)
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;amp;&quot;");
    assertThat(parsed(page).getDocumentElement().getTextContent())
        .contains("<script>alert('x')</script> \"&amp;\" </p></body> ]]> 办理慢");
  }

  @Test
  void aPageLoadsNothingAndRunsNothing() throws Exception {
    var page = HtmlDocument.of(DocumentSamples.county());

    var elements = parsed(page).getElementsByTagName("*");
    assertThat(elements.getLength()).isGreaterThan(1000);
    for (var i = 0; i < elements.getLength(); i++) {
      var attributes = elements.item(i).getAttributes();
      for (var a = 0; a < attributes.getLength(); a++) {
        assertThat(attributes.item(a).getNodeName())
            .doesNotStartWith("on")
            .isNotIn("src", "href", "style");
      }
    }
    assertThat(page).doesNotContain("@import", "url(");
  }

  @Test
  void shareAndScheduleStandInADrawingBesideTheirFigures() {
    var page = HtmlDocument.of(DocumentSamples.brief("无"));

    assertThat(page)
        .contains("1.01 社会消费品零售总额", "53.03% / 序时52.78%")
        .contains("<rect x=\"0\" y=\"2\" width=\"97\" height=\"8\" fill=\"#3A9D5D\"/>")
        .contains("<title>1.02 黄</title>");
  }

  @Test
  void aCircularNamesItsNumberAddresseesAndWhatIsWithheld() {
    var page = HtmlDocument.of(DocumentSamples.circular("吉政通〔2023〕12号"));

    assertThat(page)
        .contains("吉首市人民政府文件", "吉政通〔2023〕12号", "市直各单位：", "另有3项因知悉范围限制未列出。")
        .contains("本通报由历史记录推算，截至第42号记录。", "数据摘要（SHA-256）：0123456789abcdef")
        .contains("抄送：市委办、市人大办、市政协办。", "2023年7月5日印发")
        .contains("附件：1. 各单位排名", "<p class=\"signature\">吉首市总指挥中心</p>")
        .doesNotContain("模拟数据");
  }

  @Test
  void simulatedDataIsMarked() {
    assertThat(HtmlDocument.of(DocumentSamples.county())).contains("【模拟数据】", "模拟数据，不得作为正式材料。");
  }

  private static org.w3c.dom.Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
  }
}
