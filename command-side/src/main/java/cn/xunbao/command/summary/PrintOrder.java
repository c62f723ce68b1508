package cn.xunbao.command.summary;

import cn.xunbao.summary.SummaryLife;
import java.time.Instant;

/**
 * What is to be printed.
 *
 * @param summary the summary: figures by position, edits, audience
 * @param year year of its number
 * @param number running number in the year
 * @param total running number over all years
 * @param issuedAt when it is issued
 */
public record PrintOrder(SummaryLife summary, int year, int number, int total, Instant issuedAt) {}
