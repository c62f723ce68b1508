package cn.xunbao.command.summary;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with a summary. */
sealed interface SummaryStep {

  /** Which summary. */
  SummaryId target();

  /** Version of the summary that was decided on. */
  ExpectedVersion expected();

  /**
   * Drafts a summary (拟稿).
   *
   * @param derived its figures
   * @param audience who may read it
   * @param publicity whether it is published
   * @param withheld codes of tasks that aren't shown to that audience
   * @param countersigners codes of the units that countersign
   * @param corrects running number of the issue that it corrects
   * @param reason why it corrects it
   */
  record Draft(
      @TargetAggregateIdentifier SummaryId target,
      Derived derived,
      String audience,
      Publicity publicity,
      List<String> withheld,
      List<String> countersigners,
      @Nullable Integer corrects,
      @Nullable String reason,
      ExpectedVersion expected)
      implements SummaryStep {
    public Draft {
      withheld = List.copyOf(withheld);
      countersigners = List.copyOf(countersigners);
    }
  }

  /** Derives the figures of a draft anew (重新取数). */
  record Refresh(
      @TargetAggregateIdentifier SummaryId target,
      Derived derived,
      String reason,
      ExpectedVersion expected)
      implements SummaryStep {}

  /** Edits what stands beside the figures. */
  record Edit(
      @TargetAggregateIdentifier SummaryId target,
      List<EditorialEdit> edits,
      String reason,
      ExpectedVersion expected)
      implements SummaryStep {
    public Edit {
      edits = List.copyOf(edits);
    }
  }

  /** Passes a draft (核稿). */
  record Review(
      @TargetAggregateIdentifier SummaryId target, String opinion, ExpectedVersion expected)
      implements SummaryStep {}

  /** Returns it to be worked over (退回修改). */
  record Return(
      @TargetAggregateIdentifier SummaryId target, String reason, ExpectedVersion expected)
      implements SummaryStep {}

  /** Countersigns it (会签), or doesn't agree. */
  record Countersign(
      @TargetAggregateIdentifier SummaryId target,
      String unit,
      boolean agrees,
      String opinion,
      ExpectedVersion expected)
      implements SummaryStep {}

  /** Signs it to be issued (签发). */
  record Sign(@TargetAggregateIdentifier SummaryId target, String opinion, ExpectedVersion expected)
      implements SummaryStep {}

  /**
   * Numbers and issues it (编号、印发).
   *
   * @param derived its figures, derived again at its position
   * @param year year of the number
   * @param number running number in the year
   * @param total running number over all years
   * @param files what was printed
   */
  record Issue(
      @TargetAggregateIdentifier SummaryId target,
      Derived derived,
      int year,
      int number,
      int total,
      List<IssuedFile> files,
      ExpectedVersion expected)
      implements SummaryStep {
    public Issue {
      files = List.copyOf(files);
    }
  }
}
