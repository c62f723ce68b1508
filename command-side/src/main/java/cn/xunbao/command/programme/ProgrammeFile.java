package cn.xunbao.command.programme;

import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.task.TaskDefined;
import java.util.List;

/**
 * A programme file ({@code xunbao.programme/1}) without faults, in the shape of the events it
 * becomes.
 *
 * @param programme the plan's head
 * @param units its units
 * @param campaigns its campaigns
 * @param tasks its tasks, in the order of the plan
 * @param breakdown rows of its annex tables
 * @param hash SHA-256 (hex) of the file's canonical form
 */
record ProgrammeFile(
    ProgrammeDefined programme,
    List<RegisterUnit> units,
    List<CampaignDefined> campaigns,
    List<TaskDefined> tasks,
    List<BreakdownRowDefined> breakdown,
    String hash) {

  ImportCounts counts() {
    return new ImportCounts(
        programme.programme(),
        units.size(),
        campaigns.size(),
        tasks.size(),
        tasks.stream().mapToInt(task -> task.indicators().size()).sum(),
        programme.goals().size()
            + campaigns.stream().mapToInt(campaign -> campaign.goals().size()).sum(),
        breakdown.size(),
        (int) tasks.stream().filter(task -> task.leadUnits().isEmpty()).count());
  }
}
