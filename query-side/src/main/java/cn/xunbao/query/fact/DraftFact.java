package cn.xunbao.query.fact;

import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.unit.ApprovalStep;
import java.time.Instant;
import java.util.List;

/**
 * The newest draft of a report inside its unit (送审稿).
 *
 * @param draft its number, from 1
 * @param handler who drafted it
 * @param draftedAt when
 * @param content what it says
 * @param steps the steps that it has to take
 * @param position position of its event
 */
public record DraftFact(
    int draft,
    Handler handler,
    Instant draftedAt,
    ReportContent content,
    List<ApprovalStep> steps,
    long position) {}
