/** Where a calendar of workdays comes from before it is adopted. */
@NullMarked
package cn.xunbao.command.calendar;

import org.jspecify.annotations.NullMarked;
