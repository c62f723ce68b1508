/**
 * Settles what the plan leaves open about indicators: targets, plans, breakdowns, data and owners.
 */
@NullMarked
package cn.xunbao.command.indicator;

import org.jspecify.annotations.NullMarked;
