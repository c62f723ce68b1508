package cn.xunbao.query.fact;

import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.project.ProjectLife;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the projects as they stood at a position. */
public final class Projects {

  private Projects() {}

  /** All of them, in the order of their ids. */
  public static List<ProjectLife> at(Facts facts, String programme, long position) {
    var lives = new LinkedHashMap<String, ProjectLife>();
    facts
        .all(programme, FactKind.PROJECT, position)
        .values()
        .forEach(
            fact -> {
              var event = (ProjectEvent) fact.event();
              lives.compute(
                  event.project(), (id, life) -> ProjectLife.after(life, event, fact.by()));
            });
    return List.copyOf(lives.values());
  }
}
