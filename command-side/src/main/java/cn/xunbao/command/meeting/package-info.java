/** Meetings: their minutes (纪要) and what they decided on (议定事项). */
@NullMarked
package cn.xunbao.command.meeting;

import org.jspecify.annotations.NullMarked;
