package cn.xunbao.command.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueVerified;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuePropertiesTest {

  private static final BigDecimal VALUE = new BigDecimal("43.5");

  private enum Stage {
    REPORTED,
    ASSESSED,
    CERTIFIED,
    VERIFIED
  }

  @Property(tries = 300)
  void noSequenceOfStepsLeadsWhereTheModelDoesNot(@ForAll long seed) {
    var random = new Random(seed);
    var stage = Stage.REPORTED;
    @Nullable ValueLife life = null;
    List<Noted<ValueEvent>> taken = new ArrayList<>();
    for (var step = 0; step < 12; step++) {
      var wanted = Stage.values()[1 + random.nextInt(3)];
      var event = decide(life, wanted);
      var allowed =
          wanted.ordinal() == stage.ordinal() + 1
              || wanted == Stage.ASSESSED && stage == Stage.ASSESSED;
      assertThat(event != null).as("%s at %s", wanted, stage).isEqualTo(allowed);
      if (event != null) {
        var noted = new Noted<>(event, "某人", Instant.EPOCH, step);
        life = ValueLife.after(life, noted);
        taken.add(noted);
        stage = wanted;
      }
    }
    @Nullable ValueLife folded = null;
    for (var noted : taken) {
      folded = ValueLife.after(folded, noted);
    }
    assertThat(folded).isEqualTo(life);
  }

  @Test
  void whoReportedOrAssessedDoesNotVerify() {
    EventMetadata by = SamplePlan.byOffice(SamplePlan.ADOPTED_AT);

    assertThat(refused(() -> ValueRules.requireAnother(List.of(by), by, "填报"))).isTrue();
    assertThat(
            refused(
                () ->
                    ValueRules.requireAnother(
                        List.of(EventMetadata.system("c", Instant.EPOCH)), by, "填报")))
        .isFalse();
  }

  @Test
  void anotherValueNeedsAReasonAndTheSameOneNone() {
    var same = new BigDecimal("43.50");

    assertThat(refused(() -> ValueRules.requireReason(VALUE, same, null))).isFalse();
    assertThat(refused(() -> ValueRules.requireReason(VALUE, BigDecimal.ONE, null))).isTrue();
    assertThat(refused(() -> ValueRules.requireReason(VALUE, BigDecimal.ONE, "核减"))).isFalse();
  }

  private static boolean refused(Runnable rule) {
    try {
      rule.run();
      return false;
    } catch (RejectedException e) {
      return true;
    }
  }

  /** The event; null if the step is refused. */
  private static @Nullable ValueEvent decide(@Nullable ValueLife life, Stage wanted) {
    try {
      return switch (wanted) {
        case REPORTED -> null;
        case ASSESSED -> {
          ValueRules.requireAssessable(life);
          yield new ValueAssessed("p", "i", null, "u", "2023-04", VALUE, VALUE, null);
        }
        case CERTIFIED -> {
          var before = ValueRules.requireAssessed(life);
          yield new ValueCertified("p", "i", null, "u", "2023-04", before.value(), null);
        }
        case VERIFIED -> {
          var before = ValueRules.requireCertified(life);
          yield new ValueVerified(
              "p", "i", null, "u", "2023-04", before.value(), before.value(), null);
        }
      };
    } catch (RejectedException e) {
      return null;
    }
  }
}
