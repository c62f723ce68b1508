/** Handing open duties over from one person of a unit to another (交接). */
@NullMarked
package cn.xunbao.command.handover;

import org.jspecify.annotations.NullMarked;
