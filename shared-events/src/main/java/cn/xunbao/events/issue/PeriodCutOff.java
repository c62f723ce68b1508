package cn.xunbao.events.issue;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office cut a period off (截稿): what comes in from now on is made up (补报) and stands as such in
 * the next issue.
 *
 * @param programme id of the programme
 * @param period code of the period
 * @param note what the office noted
 */
@EventType("period.cut-off")
public record PeriodCutOff(String programme, String period, @Nullable String note)
    implements IssueEvent {}
