package cn.xunbao.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1}x",
        "{\"a\":1}{}",
        "{\"a\":NaN}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "[1,,2]",
        "{\"a\":\"\n\"}",
        "// x\n{}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "nul"
      })
  void what_is_not_json_is_refused(String text) {
    assertThat(faults(text.getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void the_place_of_a_mistake_is_named() {
    assertThat(faults("{\n  \"a\": [1, x]\n}".getBytes(StandardCharsets.UTF_8)))
        .extracting(Fault::detail)
        .first()
        .asString()
        .contains("第 2 行第 12 列");
  }

  @Test
  void every_field_that_stands_there_twice_is_named() {
    var json = "{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}, \"a\": [{\"d\":1,\"d\":1}]}";

    assertThat(faults(json.getBytes(StandardCharsets.UTF_8)))
        .extracting(Fault::pointer)
        .containsExactly("/b/c", "/a", "/a/0/d");
  }

  @Test
  void nesting_ends_at_64_levels() {
    assertThat(JsonBody.parse(nested(64))).isNotNull();
    assertThat(faults(nested(65))).hasSize(1);
    assertThat(faults(nested(100_000))).hasSize(1);
  }

  @Test
  void endless_numbers_are_refused() {
    assertThat(faults(("[" + "9".repeat(1001) + "]").getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void only_utf_8_is_read_with_or_without_byte_order_mark() {
    var gbk = Charset.forName("GBK");
    assertThat(faults("{\"a\": \"旬报\"}".getBytes(gbk))).hasSize(1);
    assertThat(faults(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).hasSize(1);
    assertThat(JsonBody.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  private static byte[] nested(int levels) {
    return ("[".repeat(levels) + "]".repeat(levels)).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Fault> faults(byte[] body) {
    var faults = new ArrayList<Fault>();
    assertThatThrownBy(() -> JsonBody.parse(body))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> {
              assertThat(e.rejection().is(ProblemType.MALFORMED_JSON)).isTrue();
              faults.addAll(e.rejection().errors());
            });
    return faults;
  }
}
