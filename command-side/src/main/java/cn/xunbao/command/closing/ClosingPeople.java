package cn.xunbao.command.closing;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingApplied;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingInspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has acted on an application: applicant, inspector and reviewer are different persons.
 *
 * @param applicant who applied; null before
 * @param inspector who recorded the inspection; null before
 */
record ClosingPeople(@Nullable EventMetadata applicant, @Nullable EventMetadata inspector) {

  static final ClosingPeople NOBODY = new ClosingPeople(null, null);

  ClosingPeople after(ClosingEvent event, EventMetadata by) {
    return switch (event) {
      case ClosingApplied e -> new ClosingPeople(by, null);
      case ClosingInspected e -> new ClosingPeople(applicant, by);
      default -> this;
    };
  }

  /**
   * Keeps the applicant out.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is the same person
   */
  void requireOtherThanApplicant(EventMetadata by) {
    if (applicant != null && applicant.isSamePerson(by)) {
      throw Rejections.forbidden("申请人不得办理本人申请的核验、审核和销号，请由其他人员办理");
    }
  }

  /**
   * Keeps the applicant and the inspector out.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is the same person
   */
  void requireReviewer(EventMetadata by) {
    requireOtherThanApplicant(by);
    if (inspector != null && inspector.isSamePerson(by)) {
      throw Rejections.forbidden("核验人不得审核本人核验的申请，请由其他人员审核");
    }
  }

  /** Whether the applicant is among those who were on site. */
  boolean hasApplicantAmong(List<String> inspectors) {
    return applicant != null && inspectors.contains(applicant.name());
  }
}
