package cn.xunbao.events.report;

import cn.xunbao.events.StreamId;

/**
 * The stream of one report: what one unit says of one task in one period, {@code
 * report:PROGRAMME/TASK/UNIT/PERIOD}.
 */
public record ReportId(String programme, String task, String unit, String period)
    implements StreamId {

  public ReportId {
    StreamId.part("programme", programme, 40);
    StreamId.part("task", task, 24);
    StreamId.part("unit", unit, 40);
    StreamId.part("period", period, 10);
  }

  @Override
  public String toString() {
    return "report:" + programme + "/" + task + "/" + unit + "/" + period;
  }
}
