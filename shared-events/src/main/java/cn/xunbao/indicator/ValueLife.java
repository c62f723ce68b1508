package cn.xunbao.indicator;

import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueVerified;
import org.jspecify.annotations.Nullable;

/**
 * What others have said of a value: assessed, then certified, then verified. A new assessment
 * begins anew.
 *
 * @param assessed the assessment
 * @param certified the certification; null: not yet
 * @param verified the verification; null: not yet
 */
public record ValueLife(
    Noted<ValueAssessed> assessed,
    @Nullable Noted<ValueCertified> certified,
    @Nullable Noted<ValueVerified> verified) {

  /** The state after one more event; {@code before} is null before the first. */
  public static ValueLife after(@Nullable ValueLife before, Noted<ValueEvent> noted) {
    if (noted.event() instanceof ValueAssessed e) {
      return new ValueLife(noted.with(e), null, null);
    }
    if (before == null) {
      throw new IllegalStateException("a value is assessed first");
    }
    return switch (noted.event()) {
      case ValueAssessed e -> before;
      case ValueCertified e -> new ValueLife(before.assessed, noted.with(e), null);
      case ValueVerified e -> new ValueLife(before.assessed, before.certified, noted.with(e));
    };
  }
}
