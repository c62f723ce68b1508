package cn.xunbao.command.report;

import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.report.ReportContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected hashes are {@code printf %s '…' | sha256sum} of the forms in the comments. */
class ContentHashTest {

  @Test
  void whatIsAbsentIsLeftOut() {
    // {"progress":"无变化"}
    assertThat(ContentHash.of(content("无变化")))
        .isEqualTo("f5ad39fe95dd10cc9d9d23c24aa87e3b36c88fdc30d1bd4f32e4389741e6a4c9");
  }

  @Test
  void fieldsAreSortedByNameTextsEscapedAsRfc8785SaysAndValuesPlainStrings() {
    // {"nextSteps":"再办1场","problems":"\"场地\"不足\n资金/用地","progress":"举办展销会1场","values":[
    //   {"indicator":"1.01-i1","value":"25.2"},{"indicator":"1.01-i2","value":"-3"},
    //   {"indicator":"1.01-i3","value":"0"}]} without the breaks between the values
    assertThat(
            ContentHash.of(
                new ReportContent(
                    "举办展销会1场",
                    "\"场地\"不足\n资金/用地",
                    "再办1场",
                    List.of(
                        value("1.01-i1", "25.20"),
                        value("1.01-i2", "-3.0"),
                        value("1.01-i3", "0.00")))))
        .isEqualTo("fbeaa1bbfb75e302ed2d72c13eebc126ad4a21cb8e04781972d921162cd584e4");
  }

  @Test
  void everyDigitOfALongDecimalCounts() {
    // {"progress":"拨款","values":[{"indicator":"1.01-i1","value":"123456789012345678.123456"}]}
    assertThat(ContentHash.of(content("拨款", value("1.01-i1", "123456789012345678.123456"))))
        .isEqualTo("574c7aa97127eb9a059c4f995ba424d4ed64a2b6e40a152a1cb927ad20ae2632");
    assertThat(ContentHash.of(content("拨款", value("1.01-i1", "123456789012345678.123457"))))
        .isNotEqualTo(ContentHash.of(content("拨款", value("1.01-i1", "123456789012345678.123456"))));
  }

  @Test
  void theOrderOfValuesAndTheirTrailingZerosDoNotCount() {
    assertThat(ContentHash.of(content("进展", value("b", "100"), value("a", "2.50"))))
        .isEqualTo(ContentHash.of(content("进展", value("a", "2.5"), value("b", "100.00"))));
  }

  @Test
  void theSameTextInAnotherFieldIsOtherContent() {
    assertThat(ContentHash.of(new ReportContent("进展", "同", null, List.of())))
        .isNotEqualTo(ContentHash.of(new ReportContent("进展", null, "同", List.of())));
  }
}
