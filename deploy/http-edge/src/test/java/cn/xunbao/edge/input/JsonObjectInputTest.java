package cn.xunbao.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.RejectedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectInputTest {

  enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
  }

  @Test
  void every_fault_of_a_body_is_named_at_once_with_its_place() {
    var faults =
        faults(
            """
            {"blank": "  ", "number": 3, "long": "一二三四五六", "low": 0, "amount": "三亿",
             "exponent": 1e3, "direction": "UP", "when": "2023-02-30T00:00:00+08:00",
             "day": "2023-13-01", "items": [{"name": "a", "a/b~c": 1}, {}, 7],
             "texts": ["a", "", 4], "extra": true}
            """,
            in -> {
              in.requiredText("missing", 5);
              in.requiredText("blank", 5);
              in.requiredText("number", 5);
              in.requiredText("long", 5);
              in.requiredInt("low", 1, 9);
              in.requiredDecimal("amount");
              in.requiredDecimal("exponent");
              in.requiredEnum("direction", Direction.class);
              in.requiredInstant("when");
              in.requiredDate("day");
              in.objects("items", 9).forEach(item -> item.requiredText("name", 5));
              in.texts("texts", 9, 9);
            });

    assertThat(faults.stream().map(fault -> fault.pointer() + " " + fault.code()))
        .containsExactlyInAnyOrder(
            "/missing required",
            "/blank required",
            "/number wrong-type",
            "/long too-long",
            "/low out-of-range",
            "/amount wrong-type",
            "/exponent bad-format",
            "/direction unknown-value",
            "/when bad-format",
            "/day bad-format",
            "/items/0/a~1b~0c unknown-field",
            "/items/1/name required",
            "/items/2 wrong-type",
            "/texts/1 required",
            "/texts/2 wrong-type",
            "/extra unknown-field");
  }

  @Test
  void a_fault_says_what_is_expected_and_what_was_given() {
    assertThat(
            faults(
                "{\"amount\": \"三亿\", \"n\": 12, \"name\": [1]}",
                in -> {
                  in.requiredDecimal("amount");
                  in.requiredInt("n", 1, 9);
                  in.requiredText("name", 9);
                }))
        .extracting(Fault::detail)
        .containsExactly("应为数字，收到文字“三亿”", "应在 1 到 9 之间，收到 12", "应为文字，收到数组（1 项）");
  }

  @Test
  void what_is_right_is_read_as_it_is_meant() {
    var in =
        object(
            """
            {"text": "　已完成 ", "null": null, "blank": " ", "n": 9, "yes": true,
             "when": "2023-03-23T08:00:00.2501+08:00", "day": "2024-02-29",
             "direction": "LOWER_IS_BETTER", "choice": "b", "texts": [" a ", "b"], "in": {"x": 1}}
            """);

    assertThat(in.requiredText("text", 3)).isEqualTo("已完成");
    assertThat(in.optionalText("null", 3)).isNull();
    assertThat(in.optionalText("blank", 3)).isNull();
    assertThat(in.optionalText("absent", 3)).isNull();
    assertThat(in.has("null")).isFalse();
    assertThat(in.requiredInt("n", 1, 9)).isEqualTo(9);
    assertThat(in.optionalBoolean("yes")).isTrue();
    assertThat(in.requiredInstant("when")).isEqualTo(Instant.parse("2023-03-23T00:00:00.250Z"));
    assertThat(in.optionalDate("day")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(in.requiredEnum("direction", Direction.class)).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(in.requiredChoice("choice", Map.of("b", 2))).isEqualTo(2);
    assertThat(in.requiredTexts("texts", 2, 1)).containsExactly("a", "b");
    assertThat(in.texts("none", 2, 1)).isEmpty();
    assertThat(in.requiredObject("in").requiredInt("x", 0, 1)).isEqualTo(1);
    assertThat(in.optionalObject("nowhere")).isNull();
  }

  @Test
  void what_stands_inside_of_something_missing_is_not_missed_again() {
    assertThat(
            faults(
                "{\"other\": 3}",
                in -> {
                  in.requiredObject("person").requiredText("name", 9);
                  in.requiredObject("other").requiredObject("inner").requiredText("name", 9);
                  in.requiredObjects("rows", 9);
                }))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/person", "required"),
            tuple("/other", "wrong-type"),
            tuple("/rows", "required"));
  }

  @Test
  void a_rule_over_fields_can_ask_whether_they_were_read_soundly() {
    var in = object("{\"from\": 3, \"to\": \"x\", \"share\": 1e2}");
    in.requiredInt("from", 0, 9);
    in.requiredInt("to", 0, 9);
    in.requiredDecimal("share");

    assertThat(in.sound("from")).isTrue();
    assertThat(in.sound("from", "to")).isFalse();
    assertThat(in.sound("share")).isFalse();
  }

  @Test
  void a_list_has_at_most_so_many_items() {
    assertThat(faults("{\"units\": [\"a\", \"b\"]}", in -> in.requiredTexts("units", 1, 9)))
        .extracting(Fault::code)
        .containsExactly("too-long");
  }

  @Test
  void texts_with_control_characters_or_half_characters_are_refused() {
    assertThat(
            faults(
                "{\"a\": \"x\\u0000\", \"b\": \"\\ud83d\", \"c\": \"一\\n二\\t😀\"}",
                in -> {
                  in.requiredText("a", 9);
                  in.requiredText("b", 9);
                  in.requiredText("c", 5);
                }))
        .extracting(Fault::pointer)
        .containsExactly("/a", "/b");
  }

  @ParameterizedTest
  @CsvSource({
    "25.20, 25.20",
    "\"25.20\", 25.20",
    "\" 7 \", 7",
    "-0.5, -0.5",
    "\"-0.000001\", -0.000001",
    "999999999999999999.999999, 999999999999999999.999999",
    "\"0007\", 7",
    "0, 0",
  })
  void a_decimal_is_a_number_or_a_text_of_digits(String json, String expected) {
    var in = object("{\"value\": %s}".formatted(json));

    assertThat(in.requiredDecimal("value").toPlainString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1e3, bad-format",
    "1.50E1, bad-format",
    "1e999999999, bad-format",
    "\"1e3\", bad-format",
    "'\"1,000\"', bad-format",
    "\"5%\", bad-format",
    "\"+5\", bad-format",
    "\".5\", bad-format",
    "\"5.\", bad-format",
    "\"\", wrong-type",
    "\"五\", wrong-type",
    "\"５\", wrong-type",
    "\"NaN\", wrong-type",
    "true, wrong-type",
    "[1], wrong-type",
    "1234567890123456789, out-of-range",
    "\"1234567890123456789\", out-of-range",
    "0.1234567, out-of-range",
    "\"1.0000000\", out-of-range",
  })
  void any_other_decimal_is_a_fault(String json, String code) {
    assertThat(faults("{\"value\": %s}".formatted(json), in -> in.requiredDecimal("value")))
        .extracting(Fault::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"1.0, wrong-type", "\"1\", wrong-type", "99999999999, out-of-range"})
  void a_whole_number_is_written_as_one(String json, String code) {
    assertThat(faults("{\"n\": %s}".formatted(json), in -> in.requiredInt("n", 0, 9)))
        .extracting(Fault::code)
        .containsExactly(code);
  }

  @Test
  void a_body_that_is_no_object_is_a_fault_of_the_whole() {
    assertThat(faults("[1]", in -> in.requiredText("name", 9)))
        .containsExactly(new Fault("", "wrong-type", "应为对象，收到数组（1 项）"));
  }

  @Test
  void beyond_ten_thousand_faults_they_are_only_counted() {
    var json = "{\"rows\": [" + "{},".repeat(Faults.MAX + 4) + "{}]}";
    var faults =
        faults(json, in -> in.objects("rows", 99_999).forEach(row -> row.requiredText("x", 9)));

    assertThat(faults).hasSize(Faults.MAX + 1);
    assertThat(faults.getLast()).isEqualTo(new Fault("", "more-faults", "另有 5 处错误未列出"));
  }

  private static JsonObjectInput object(String json) {
    return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)).object(new Faults());
  }

  private static List<Fault> faults(String json, Consumer<JsonObjectInput> reader) {
    var body = JsonBody.parse(json.getBytes(StandardCharsets.UTF_8));
    var faults = new ArrayList<Fault>();
    assertThatThrownBy(
            () ->
                body.read(
                    in -> {
                      reader.accept(in);
                      return "";
                    }))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> {
              assertThat(e.rejection().status()).isEqualTo(422);
              faults.addAll(e.rejection().errors());
            });
    return faults;
  }
}
