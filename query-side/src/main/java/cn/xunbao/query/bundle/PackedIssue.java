package cn.xunbao.query.bundle;

import static java.util.Objects.requireNonNull;

import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.IssuedSummaries;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A summary that was issued.
 *
 * @param issue its id within the programme
 * @param kind what it is called
 * @param title its title
 * @param period code of the period
 * @param campaign ordinal of the campaign; 0: all
 * @param edition number of the edition, from 1
 * @param year year of its number
 * @param number running number in that year
 * @param total running number over all years
 * @param context whether it was issued before what was asked for, so that its files aren't here
 * @param position position of the last event that its figures know of
 * @param judgedAt when that event became known, the instant that the figures are judged at
 * @param digest SHA-256 of the RFC 8785 form of the figures in hexadecimal
 * @param files its frozen files
 */
public record PackedIssue(
    String issue,
    String kind,
    String title,
    String period,
    int campaign,
    int edition,
    int year,
    int number,
    int total,
    boolean context,
    long position,
    Instant judgedAt,
    String digest,
    List<IssuedFile> files) {

  public PackedIssue {
    requireNonNull(issue);
    requireNonNull(period);
    requireNonNull(judgedAt);
    requireNonNull(digest);
    files = List.copyOf(files);
  }

  /**
   * All that were issued in a programme up to a position, in the order of their periods.
   *
   * @param asked ids within the programme of those that were asked for
   * @param knownAt when the event at a position became known
   */
  public static List<PackedIssue> at(
      Facts facts,
      String programme,
      long position,
      Set<String> asked,
      LongFunction<Instant> knownAt) {
    return IssuedSummaries.at(facts, programme, position).stream()
        .flatMap(
            life ->
                life.issued() == null
                    ? Stream.empty()
                    : Stream.of(of(life.drafted(), life.issued(), asked, knownAt)))
        .toList();
  }

  private static PackedIssue of(
      SummaryDrafted drafted,
      SummaryIssued issued,
      Set<String> asked,
      LongFunction<Instant> knownAt) {
    var issue = drafted.id().local();
    return new PackedIssue(
        issue,
        drafted.kind(),
        drafted.title(),
        drafted.period(),
        drafted.campaign(),
        drafted.edition(),
        issued.year(),
        issued.number(),
        issued.total(),
        !asked.contains(issue),
        issued.position(),
        knownAt.apply(issued.position()),
        issued.digest(),
        issued.files());
  }

  /** Its name for a reader. */
  public String chinese() {
    return "%s（%d年第%d期，%s）".formatted(title, year, number, issue);
  }
}
