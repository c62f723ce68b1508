package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * The import is complete: from this position on the programme is in force.
 *
 * @param programme id of the programme
 * @param fileHash SHA-256 (hex) of the canonical form (RFC 8785) of the programme file
 * @param units number of units in the file
 * @param campaigns number of campaigns
 * @param tasks number of tasks
 * @param indicators number of indicators of tasks
 * @param goals number of goals of campaigns and programme
 * @param breakdown number of breakdown rows
 * @param withoutLead number of tasks that name no lead unit
 */
@EventType("programme.adopted")
public record ProgrammeAdopted(
    String programme,
    String fileHash,
    int units,
    int campaigns,
    int tasks,
    int indicators,
    int goals,
    int breakdown,
    int withoutLead)
    implements ProgrammeEvent {}
