package cn.xunbao.query.compare;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.compare.Comparison.Moved;
import cn.xunbao.query.compare.Comparison.Side;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.trace.Origin;
import cn.xunbao.query.trace.Origins;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares summaries figure by figure, with the events that moved them. */
public final class Comparisons {

  private final ReadAccess access;
  private final PeriodSummaries summaries;
  private final Origins origins;

  Comparisons(ReadAccess access, PeriodSummaries summaries, Origins origins) {
    this.access = access;
    this.summaries = summaries;
    this.origins = origins;
  }

  /**
   * What is different between a summary and an earlier one.
   *
   * @param later the programme at the later moment, which the caller may read
   * @param code code of the period
   * @param with code of the earlier summary's period; null: the same
   * @param campaign ordinal of the campaign; null: all
   * @param first the moment of the earlier one
   * @param then the moment of the later one
   * @throws cn.xunbao.edge.problem.RejectedException 403 or 404, as {@link ReadAccess} has it, 404
   *     also if there is no such period or campaign
   */
  public Comparison between(
      ProgrammeState later,
      String code,
      @Nullable String with,
      @Nullable Integer campaign,
      Moment first,
      Moment then,
      Caller caller) {
    var programme = later.programme().programme();
    var earlier = first.equals(then) ? later : access.programme(programme, first, caller);
    var period = PeriodSummaries.period(later, code);
    var other = PeriodSummaries.period(earlier, Objects.requireNonNullElse(with, code));
    PeriodSummaries.requireCampaign(later, campaign);
    var to = summaries.at(later, period, campaign, then);
    var from = summaries.at(earlier, other, campaign, first);
    var moved =
        MovedFigure.between(
            comparable(from.figures(), other, period), comparable(to.figures(), period, other));
    return new Comparison(
        then.asOf(),
        then.position(),
        programme,
        new Side(other.code(), first.asOf(), first.position()),
        new Side(period.code(), then.asOf(), then.position()),
        moved(moved, caller),
        to.trends());
  }

  /** Parts of different periods have nothing in common. */
  private static List<Basis> comparable(List<Basis> figures, Period period, Period other) {
    return period.equals(other)
        ? figures
        : figures.stream().filter(basis -> !basis.isOfOnePeriod()).toList();
  }

  private List<Moved> moved(List<MovedFigure> moved, Caller caller) {
    var positions = moved.stream().flatMap(one -> one.positions().stream()).distinct().toList();
    var events =
        origins.at(positions, ReadAccess.authorsSeenBy(caller)).stream()
            .collect(Collectors.toMap(Origin::position, origin -> origin));
    return moved.stream().map(one -> moved(one, events)).toList();
  }

  private static Moved moved(MovedFigure moved, Map<Long, Origin> events) {
    var from = moved.from();
    var to = moved.to();
    return new Moved(
        moved.figure().figure(),
        moved.figure().name(),
        from == null ? null : from.value(),
        to == null ? null : to.value(),
        moved.figure().explanation(),
        moved.positions().stream().map(events::get).filter(Objects::nonNull).toList());
  }
}
