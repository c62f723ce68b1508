package cn.xunbao.command.measure;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureProposed;
import org.jspecify.annotations.Nullable;

/**
 * Who has acted on a measure: it is decided by another person than proposed it, and reviewed by a
 * third.
 *
 * @param proposer who proposed it; null before
 * @param decider who decided it; null before
 */
record MeasurePeople(@Nullable EventMetadata proposer, @Nullable EventMetadata decider) {

  static final MeasurePeople NOBODY = new MeasurePeople(null, null);

  MeasurePeople after(MeasureEvent event, EventMetadata by) {
    return switch (event) {
      case MeasureProposed e -> new MeasurePeople(by, null);
      case MeasureDecided e -> new MeasurePeople(proposer, by);
      default -> this;
    };
  }

  /**
   * Keeps the proposer out.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is the same person
   */
  void requireDecider(EventMetadata by) {
    if (proposer != null && proposer.isSamePerson(by)) {
      throw Rejections.forbidden("提出人不得决定或复核本人提出的措施，请由其他人员办理");
    }
  }

  /**
   * Keeps the proposer and the decider out.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is the same person
   */
  void requireReviewer(EventMetadata by) {
    requireDecider(by);
    if (decider != null && decider.isSamePerson(by)) {
      throw Rejections.forbidden("决定人不得复核本人作出的决定，请由其他人员复核");
    }
  }
}
