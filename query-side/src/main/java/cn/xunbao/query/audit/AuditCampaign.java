package cn.xunbao.query.audit;

import java.util.List;

/**
 * A campaign whose entries are looked for: those of its tasks, and those of streams that name it.
 *
 * @param programme id of the programme
 * @param campaign its ordinal
 * @param tasks codes of its tasks as of the answer's position, also of those that have ended
 */
record AuditCampaign(String programme, int campaign, List<String> tasks) {
  AuditCampaign {
    tasks = List.copyOf(tasks);
  }
}
