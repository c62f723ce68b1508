package cn.xunbao.command.summary;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.events.summary.SummaryReturned;
import cn.xunbao.events.summary.SummaryReviewed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has worked on a summary: who drafts, who reviews and who signs are different persons.
 *
 * @param drafters who drafted, refreshed or edited it
 * @param reviewer who passed it last; null before
 */
record SummaryPeople(List<EventMetadata> drafters, @Nullable EventMetadata reviewer) {

  static final SummaryPeople NOBODY = new SummaryPeople(List.of(), null);

  SummaryPeople after(SummaryEvent event, EventMetadata by) {
    return switch (event) {
      case SummaryDrafted e -> drafted(by);
      case SummaryRefreshed e -> drafted(by);
      case SummaryEdited e -> drafted(by);
      case SummaryReviewed e -> new SummaryPeople(drafters, by);
      case SummaryReturned e -> new SummaryPeople(drafters, null);
      default -> this;
    };
  }

  private SummaryPeople drafted(EventMetadata by) {
    return drafters.stream().anyMatch(by::isSamePerson)
        ? this
        : new SummaryPeople(Stream.concat(drafters.stream(), Stream.of(by)).toList(), reviewer);
  }

  /**
   * Keeps those out who drafted it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is one of them
   */
  void requireOtherThanDrafters(EventMetadata by) {
    if (drafters.stream().anyMatch(by::isSamePerson)) {
      throw Rejections.forbidden("拟稿（含修改、取数）人员不得核稿、签发本人所拟稿件，请由其他人员办理");
    }
  }

  /**
   * Keeps those out who drafted or reviewed it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is one of them
   */
  void requireSigner(EventMetadata by) {
    requireOtherThanDrafters(by);
    if (reviewer != null && reviewer.isSamePerson(by)) {
      throw Rejections.forbidden("核稿人不得签发本人所核稿件，请由其他人员签发");
    }
  }
}
