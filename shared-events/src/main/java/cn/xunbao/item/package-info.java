/**
 * How items that a unit is held to by a deadline come along, folded from their events: the same on
 * both sides.
 */
@NullMarked
package cn.xunbao.item;

import org.jspecify.annotations.NullMarked;
