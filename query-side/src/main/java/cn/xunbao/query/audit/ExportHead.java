package cn.xunbao.query.audit;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.query.at.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an exported file says of itself. Nothing of it depends on when it was made, so that the same
 * question about the same moment gives the same bytes.
 *
 * @param filter the parameters that were asked by, in order
 * @param moment the moment that it is about
 * @param simulated whether the history is a simulated one
 */
record ExportHead(Map<String, String> filter, Moment moment, boolean simulated) {

  static final String TITLE = "审计记录";

  /** The same for a reader: what, and what it is. */
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(new Line("文件", simulated ? TITLE + "（模拟数据）" : TITLE));
    lines.add(new Line("查询条件", filter.isEmpty() ? "无" : conditions()));
    lines.add(new Line("截至序号", Long.toString(moment.position())));
    lines.add(new Line("所查时点", AnswerInstants.print(moment.asOf())));
    return lines;
  }

  private String conditions() {
    return String.join(
        "；", filter.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList());
  }

  /**
   * A line.
   *
   * @param name what is told
   * @param text what it is
   */
  record Line(String name, String text) {}
}
