/**
 * Tracked items: what problems, decided items of meetings and leaders' instructions have in common,
 * from assignment to closing.
 */
@NullMarked
package cn.xunbao.command.item;

import org.jspecify.annotations.NullMarked;
