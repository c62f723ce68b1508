/** Events of a unit's stream ({@code unit:CODE}). */
@NullMarked
package cn.xunbao.events.unit;

import org.jspecify.annotations.NullMarked;
