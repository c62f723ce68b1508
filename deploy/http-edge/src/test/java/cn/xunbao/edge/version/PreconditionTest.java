package cn.xunbao.edge.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

  @Test
  void the_tag_of_an_answer_sent_back_names_its_version() {
    var expected = Precondition.parse(List.of(new EntityTag(7).toString())).require();

    assertThat(expected).isEqualTo(ExpectedVersion.of(7));
    assertThatCode(() -> expected.check(7L)).doesNotThrowAnyException();
  }

  @Test
  void another_version_is_refused_and_the_answer_has_the_present_tag() {
    var refusal = refusal(() -> ExpectedVersion.of(7).check(8L));

    assertThat(refusal.is(ProblemType.PRECONDITION_FAILED)).isTrue();
    assertThat(refusal.detail()).isEqualTo("已被他人修改，请重新查询后再试");
    assertThat(refusal.headers()).isEqualTo(Map.of("ETag", "\"8\""));
  }

  @Test
  void a_stream_without_events_has_no_version_that_could_be_expected() {
    assertThat(refusal(() -> ExpectedVersion.of(0).check(null)).headers()).isEmpty();
  }

  @Test
  void one_of_several_tags_is_enough_and_they_may_stand_in_several_lines() {
    var expected = Precondition.parse(List.of("\"7\", \"8\"", "\"9\"")).require();

    for (long version = 7; version <= 9; version++) {
      long current = version;
      assertThatCode(() -> expected.check(current)).doesNotThrowAnyException();
    }
    assertThat(refusal(() -> expected.check(10L)).status()).isEqualTo(412);
  }

  @Test
  void an_asterisk_takes_any_version() {
    assertThat(Precondition.parse(List.of("*")).require()).isEqualTo(ExpectedVersion.ANY);
    assertThatCode(() -> ExpectedVersion.ANY.check(3L)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "\"-1\"", "\"99999999999999999999\"", "\"٧\""})
  void a_tag_that_was_never_given_matches_no_version(String foreign) {
    var expected = Precondition.parse(List.of(foreign)).require();

    assertThat(refusal(() -> expected.check(7L)).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "7", "W/\"7\"", "\"7", "\"7\", W/\"8\""})
  void what_is_no_strong_tag_is_refused(String header) {
    var refusal = refusal(() -> Precondition.parse(List.of(header)));

    assertThat(refusal.is(ProblemType.INVALID_PARAMETER)).isTrue();
    assertThat(refusal.errors().get(0).pointer()).isEqualTo("header:If-Match");
  }

  @Test
  void who_sends_none_where_it_is_needed_is_told_how_to_get_it() {
    var refusal = refusal(Precondition.NONE::require);

    assertThat(refusal.is(ProblemType.PRECONDITION_REQUIRED)).isTrue();
    assertThat(refusal.detail()).contains("GET", "ETag", "If-Match");
    assertThat(Precondition.parse(List.of())).isEqualTo(Precondition.NONE);
    assertThat(Precondition.NONE.expected()).isEqualTo(ExpectedVersion.ANY);
  }

  private static Rejection refusal(ThrowingCallable call) {
    return catchThrowableOfType(RejectedException.class, call).rejection();
  }
}
