/**
 * Summaries of any period (月通报, 季总结, 年总结 …), derived from the facts at a moment: each figure with
 * its explanation and the positions it rests on.
 */
@NullMarked
package cn.xunbao.query.summary.period;

import org.jspecify.annotations.NullMarked;
