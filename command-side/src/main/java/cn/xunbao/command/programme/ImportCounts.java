package cn.xunbao.command.programme;

/**
 * What an import brought, or would bring.
 *
 * @param programmeId id of the programme
 * @param units units in the file
 * @param campaigns campaigns
 * @param tasks tasks
 * @param indicators indicators of tasks
 * @param goals indicators of campaigns and of the programme
 * @param breakdown rows of annex tables
 * @param withoutLead tasks that name no lead unit
 */
public record ImportCounts(
    String programmeId,
    int units,
    int campaigns,
    int tasks,
    int indicators,
    int goals,
    int breakdown,
    int withoutLead) {}
