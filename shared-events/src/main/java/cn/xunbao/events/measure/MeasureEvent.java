package cn.xunbao.events.measure;

import cn.xunbao.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a measure. */
public sealed interface MeasureEvent extends DomainEvent
    permits MeasureProposed,
        MeasureNotified,
        MeasureCaseStated,
        MeasureDecided,
        MeasureReviewRequested,
        MeasureReviewed,
        MeasureRevoked {

  /** Id of the programme. */
  String programme();

  /** Its id. */
  String measure();

  /** Code of the task that it is about; null if it is about none. */
  @Nullable String task();

  /** Code of the unit that it is taken against. */
  String unit();

  /** The stream that it belongs to. */
  default MeasureId id() {
    return new MeasureId(programme(), measure());
  }
}
