package cn.xunbao.query.project;

import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param project how it stands
 * @param newest what was filed last
 * @param investments investment done as it was reported, oldest first
 * @param facts what happened, oldest first
 */
record ProjectView(
    Instant asOf,
    long position,
    String programme,
    ProjectRow project,
    ProjectFiled newest,
    List<InvestmentDone> investments,
    List<ProjectFact> facts) {

  static ProjectView of(
      Moment moment,
      String programme,
      ProjectRow row,
      List<RecordedEvent> recorded,
      ProgrammeState state) {
    var filed =
        recorded.stream()
            .map(RecordedEvent::event)
            .filter(ProjectFiled.class::isInstance)
            .map(ProjectFiled.class::cast)
            .toList();
    return new ProjectView(
        moment.asOf(),
        moment.position(),
        programme,
        row,
        filed.getLast(),
        recorded.stream()
            .map(RecordedEvent::event)
            .filter(ProjectInvested.class::isInstance)
            .map(ProjectInvested.class::cast)
            .map(invested -> new InvestmentDone(invested.on(), invested.total()))
            .toList(),
        recorded.stream().map(event -> ProjectFact.of(event, row.name(), state)).toList());
  }

  /**
   * Investment done by a day.
   *
   * @param on the day
   * @param total since the beginning, in 万元
   */
  record InvestmentDone(LocalDate on, BigDecimal total) {}

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param reason why
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   */
  record ProjectFact(
      long position,
      String type,
      String what,
      @Nullable String reason,
      Actor actor,
      Instant recordedAt,
      Instant knownAt) {

    static ProjectFact of(RecordedEvent recorded, String name, ProgrammeState state) {
      var event = (ProjectEvent) recorded.event();
      var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
      return new ProjectFact(
          recorded.position(),
          recorded.type(),
          ProjectSentences.of(event, name, then),
          ProjectSentences.reason(event),
          Actor.of(recorded.metadata()),
          recorded.recordedAt(),
          recorded.knownAt());
    }
  }
}
