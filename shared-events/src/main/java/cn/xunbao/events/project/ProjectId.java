package cn.xunbao.events.project;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.Locale;

/** The stream of a project, {@code project:PROGRAMME/J0001}. */
public record ProjectId(String programme, String project) implements StreamId {

  /** Most characters of a project's id. */
  public static final int MAX_PROJECT = 12;

  public ProjectId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("project", project, MAX_PROJECT);
  }

  /** The one with a number, from 1. */
  public static ProjectId numbered(String programme, int number) {
    return new ProjectId(programme, String.format(Locale.ROOT, "J%04d", number));
  }

  @Override
  public String toString() {
    return "project:" + programme + "/" + project;
  }
}
