/**
 * Summaries: what is owed, what is in, and how figures stand against the schedule. Everything here
 * is a pure function of a programme at a position, its reports and the instant it is judged at.
 */
@NullMarked
package cn.xunbao.query.summary;

import org.jspecify.annotations.NullMarked;
