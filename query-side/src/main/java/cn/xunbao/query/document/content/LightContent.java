package cn.xunbao.query.document.content;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.CampaignRow;
import cn.xunbao.query.summary.LightCounts;
import java.util.List;

/** Lights (亮灯情况). */
public final class LightContent {

  private LightContent() {}

  /** How many there are of each. */
  public static Block counts(LightCounts lights) {
    return new Block.Paragraph(
        "绿灯%s项，黄灯%s项，红灯%s项，蓝灯%s项，灰灯%s项；数据未到期%s项，不适用%s项；合计%s项。"
            .formatted(
                lights.green(),
                lights.yellow(),
                lights.red(),
                lights.blue(),
                lights.grey(),
                lights.notDue(),
                lights.notApplicable(),
                lights.total()));
  }

  /** The same by campaign. */
  public static Block campaigns(List<CampaignRow> rows) {
    return new Block.Grid(
        new Table(
            List.of(
                Column.wide("专项", 6),
                Column.number("绿", 2),
                Column.number("黄", 2),
                Column.number("红", 2),
                Column.number("蓝", 2),
                Column.number("灰", 2),
                Column.number("未到期", 2),
                Column.number("不适用", 2),
                Column.number("合计", 2)),
            rows.stream().map(LightContent::campaign).toList()));
  }

  private static Table.Row campaign(CampaignRow row) {
    var lights = row.lights();
    return Table.Row.of(
        List.of(
            text(row.name()),
            count(lights.green()),
            count(lights.yellow()),
            count(lights.red()),
            count(lights.blue()),
            count(lights.grey()),
            count(lights.notDue()),
            count(lights.notApplicable()),
            count(lights.total())));
  }
}
