package cn.xunbao.query.indicator;

import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reported value beside what others say of it.
 *
 * @param unit code of the unit whose value it is
 * @param dataPeriod code of the period that it is about
 * @param reported the value that the unit had reported
 * @param assessed the assessed value (评估)
 * @param certified the certified value (认定)
 * @param verified the verified value (核验)
 * @param version version of what was said, for If-Match
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedValue(
    String unit,
    String dataPeriod,
    BigDecimal reported,
    Said assessed,
    @Nullable Said certified,
    @Nullable Said verified,
    @Nullable Long version) {

  /**
   * What somebody says a value is.
   *
   * @param value the value
   * @param reason why it differs, if said
   * @param by who says so
   * @param at when
   * @param position position of the event
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Said(BigDecimal value, @Nullable String reason, String by, Instant at, long position) {

    static Said of(Noted<? extends ValueEvent> noted, @Nullable String reason) {
      return new Said(noted.event().value(), reason, noted.by(), noted.at(), noted.place());
    }
  }

  static CheckedValue of(ValueId id, ValueLife life, @Nullable Long version) {
    var certified = life.certified();
    var verified = life.verified();
    return new CheckedValue(
        id.unit(),
        id.dataPeriod(),
        life.assessed().event().reported(),
        Said.of(life.assessed(), life.assessed().event().reason()),
        certified == null ? null : Said.of(certified, certified.event().document()),
        verified == null ? null : Said.of(verified, verified.event().reason()),
        version);
  }
}
