package cn.xunbao.query.timeline;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.issue.ConsolidationId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.IssuedSummaries;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.Questions;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.trace.StreamEvents;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is about a campaign itself, beside its tasks. */
final class CampaignMatters {

  private final Facts facts;
  private final StreamEvents events;

  CampaignMatters(Facts facts, StreamEvents events) {
    this.facts = facts;
    this.events = events;
  }

  /** Streams that are about it alone: items, minutes, questions, circulars, goals. */
  List<String> streams(ProgrammeState state, int campaign) {
    return Stream.of(
            items(state, campaign),
            meetings(state, campaign),
            requests(state, campaign),
            consolidations(state, campaign),
            summaries(state, campaign),
            goals(state, campaign))
        .flatMap(streams -> streams)
        .map(StreamId::toString)
        .toList();
  }

  /** Positions of what the programme's own stream says of it. */
  List<Long> positions(ProgrammeState state, int campaign) {
    return events
        .of(
            new ProgrammeId(programme(state)),
            state.position(),
            CampaignDefined.class,
            TaskForceChanged.class,
            RhythmAdopted.class,
            CertificationRuleAdopted.class)
        .stream()
        .filter(event -> Objects.equals(campaign(event), campaign))
        .map(RecordedEvent::position)
        .toList();
  }

  private static @Nullable Integer campaign(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case CampaignDefined e -> e.campaign();
      case TaskForceChanged e -> e.campaign();
      case RhythmAdopted e -> e.campaign();
      case CertificationRuleAdopted e -> e.campaign();
      default -> null;
    };
  }

  private Stream<StreamId> items(ProgrammeState state, int campaign) {
    return Arrays.stream(ItemKind.values())
        .flatMap(
            kind ->
                TrackedItems.at(facts, programme(state), kind, state.position()).lives().stream())
        .filter(life -> Objects.equals(life.opening().campaign(), campaign))
        .map(life -> life.opening().id());
  }

  private Stream<StreamId> meetings(ProgrammeState state, int campaign) {
    return facts.all(programme(state), FactKind.MEETING, state.position()).values().stream()
        .filter(fact -> Objects.equals(fact.minutes().campaign(), campaign))
        .map(fact -> new MeetingId(programme(state), fact.minutes().meeting()));
  }

  private Stream<StreamId> requests(ProgrammeState state, int campaign) {
    return Questions.at(facts, programme(state), state.position()).stream()
        .map(question -> question.life().submitted())
        .filter(submitted -> Objects.equals(submitted.campaign(), campaign))
        .map(submitted -> new RequestId(programme(state), submitted.request()));
  }

  private Stream<StreamId> consolidations(ProgrammeState state, int campaign) {
    return facts.all(programme(state), FactKind.CONSOLIDATION, state.position()).entrySet().stream()
        .filter(fact -> fact.getValue().campaign() == campaign)
        .map(fact -> fact.getKey().substring(0, fact.getKey().indexOf('/')))
        .map(period -> new ConsolidationId(programme(state), campaign, period));
  }

  private Stream<StreamId> summaries(ProgrammeState state, int campaign) {
    return IssuedSummaries.at(facts, programme(state), state.position()).stream()
        .map(life -> life.drafted())
        .filter(drafted -> drafted.campaign() == campaign)
        .map(drafted -> drafted.id());
  }

  private static Stream<StreamId> goals(ProgrammeState state, int campaign) {
    return state.campaign(campaign).stream()
        .flatMap(known -> state.indicators().goals(campaign, known.goals()).stream())
        .map(goal -> new IndicatorId(programme(state), goal.code()));
  }

  private static String programme(ProgrammeState state) {
    return state.programme().programme();
  }
}
