package cn.xunbao.events.value;

import cn.xunbao.events.DomainEvent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What others than the unit say of a value that it reported. */
public sealed interface ValueEvent extends DomainEvent
    permits ValueAssessed, ValueCertified, ValueVerified {

  /** Id of the programme. */
  String programme();

  /** Code of the indicator. */
  String indicator();

  /** Code of the task that has it; null: a goal. */
  @Nullable String task();

  /** Code of the unit whose value it is. */
  String unit();

  /** Code of the period that it is about. */
  String dataPeriod();

  /** The value as it is said to be. */
  BigDecimal value();

  /** Its stream. */
  default ValueId id() {
    return new ValueId(programme(), indicator(), unit(), dataPeriod());
  }
}
