package cn.xunbao.query.summary.web;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.trace.Origin;
import java.time.Instant;
import java.util.List;

/**
 * The events that a figure of a summary rests on.
 *
 * @param asOf the instant that the summary is judged at
 * @param position position of the last event that it knows of
 * @param programme id of the programme
 * @param period code of the period
 * @param figure the figure
 * @param events exactly the events that it rests on, oldest first
 */
record FigureEvents(
    Instant asOf,
    long position,
    String programme,
    String period,
    Basis figure,
    List<Origin> events) {}
