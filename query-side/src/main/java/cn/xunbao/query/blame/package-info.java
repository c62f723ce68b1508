/**
 * Which event set what is known of a task, a unit, a campaign or an indicator, and what was known
 * of it at one moment against another one.
 */
@NullMarked
package cn.xunbao.query.blame;

import org.jspecify.annotations.NullMarked;
