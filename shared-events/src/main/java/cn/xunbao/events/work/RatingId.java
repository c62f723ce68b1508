package cn.xunbao.events.work;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;

/** The stream of a unit's rating of a task in a 旬, {@code rating:PROGRAMME/TASK/UNIT/PERIOD}. */
public record RatingId(String programme, String task, String unit, String period)
    implements StreamId {

  private static final int MAX_PERIOD = 10;

  public RatingId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("task", task, TaskId.MAX_CODE);
    StreamId.part("unit", unit, UnitId.MAX_CODE);
    StreamId.part("period", period, MAX_PERIOD);
  }

  @Override
  public String toString() {
    return "rating:%s/%s/%s/%s".formatted(programme, task, unit, period);
  }
}
