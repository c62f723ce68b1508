package cn.xunbao.query.document.period;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.content.ReportingContent;
import cn.xunbao.query.summary.CampaignRow;
import cn.xunbao.query.summary.Counts;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.UnitRow;
import cn.xunbao.query.summary.UnitState;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.period.ReportingRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Who has reported in a period (报送情况), in the rows that briefs have, too. */
final class PeriodReporting {

  private static final LightCounts NO_LIGHTS = new LightCounts(0, 0, 0, 0, 0, 0, 0);

  private PeriodReporting() {}

  static List<Block> of(PeriodSummary summary) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "本期应报单位%s个、应报任务%s项。%s"
                .formatted(
                    summary.reporting().units().expected(),
                    summary.reporting().tasks().expected(),
                    summary.reportingBasis().explanation())));
    var parts = new LinkedHashMap<String, Counts>();
    summary.byPart().forEach(row -> parts.put(row.name(), row.reporting().reports()));
    blocks.add(ReportingContent.parts("期次", parts));
    blocks.add(ReportingContent.campaigns(campaigns(summary)));
    blocks.addAll(ReportingContent.names(units(summary)));
    return blocks;
  }

  static List<CampaignRow> campaigns(PeriodSummary summary) {
    return summary.byCampaign().stream()
        .map(
            row ->
                new CampaignRow(
                    Integer.parseInt(row.code()),
                    row.name(),
                    row.reporting().units(),
                    row.reporting().tasks(),
                    row.reporting().reports(),
                    Objects.requireNonNullElse(row.lights(), NO_LIGHTS)))
        .toList();
  }

  static List<UnitRow> units(PeriodSummary summary) {
    return summary.byUnit().stream().map(PeriodReporting::unit).toList();
  }

  private static UnitRow unit(ReportingRow row) {
    var reporting = row.reporting();
    return new UnitRow(
        row.code(),
        row.name(),
        reporting.tasks(),
        reporting.reports(),
        UnitState.of(reporting.reports()));
  }
}
