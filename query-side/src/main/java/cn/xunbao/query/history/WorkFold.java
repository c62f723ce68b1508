package cn.xunbao.query.history;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.closing.ClosingSentences;
import cn.xunbao.query.project.ProjectSentences;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Follows the work on a task: nodes, ratings, projects and the closing, each by its stream. */
final class WorkFold {

  private final Map<String, NodesLife> nodes = new HashMap<>();
  private final Map<String, RatingLife> ratings = new HashMap<>();
  private final Map<String, ProjectLife> projects = new HashMap<>();
  private final Map<String, ClosingLife> closings = new HashMap<>();

  Told nodes(RecordedEvent recorded, NodesEvent event, UnaryOperator<String> unitNames) {
    var before = nodes.get(recorded.stream());
    var after = NodesLife.after(before, event, recorded.metadata().client());
    nodes.put(recorded.stream(), after);
    return new Told(
        WorkSentences.of(event, unitNames),
        WorkSentences.reason(event),
        before == null ? null : WorkMatter.Nodes.of(before),
        WorkMatter.Nodes.of(after));
  }

  Told rating(RecordedEvent recorded, RatingEvent event, UnaryOperator<String> unitNames) {
    var before = ratings.get(recorded.stream());
    var after = RatingLife.after(before, event, recorded.metadata().client());
    ratings.put(recorded.stream(), after);
    return new Told(
        WorkSentences.of(event, unitNames),
        WorkSentences.reason(event),
        before == null ? null : WorkMatter.Rated.of(before),
        WorkMatter.Rated.of(after));
  }

  Told project(RecordedEvent recorded, ProjectEvent event, UnaryOperator<String> unitNames) {
    var before = projects.get(recorded.stream());
    var after = ProjectLife.after(before, event, recorded.metadata().client());
    projects.put(recorded.stream(), after);
    return new Told(
        ProjectSentences.of(event, after.filed().name(), unitNames),
        ProjectSentences.reason(event),
        before == null ? null : WorkMatter.Building.of(before),
        WorkMatter.Building.of(after));
  }

  Told closing(RecordedEvent recorded, ClosingEvent event, UnaryOperator<String> unitNames) {
    var before = closings.getOrDefault(recorded.stream(), ClosingLife.NONE);
    var after = before.after(event, recorded.recordedAt());
    closings.put(recorded.stream(), after);
    return new Told(
        ClosingSentences.of(event, unitNames),
        ClosingSentences.reason(event),
        WorkMatter.TaskEnding.of(before),
        WorkMatter.TaskEnding.of(after));
  }
}
