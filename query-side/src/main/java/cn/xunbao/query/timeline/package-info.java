/**
 * Timelines: every fact about a task, a unit, a campaign, a tracked item or a person in order, to
 * be stepped through both ways.
 */
@NullMarked
package cn.xunbao.query.timeline;

import org.jspecify.annotations.NullMarked;
