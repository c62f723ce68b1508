/** Workdays, and the rules for due times that are counted in them. */
@NullMarked
package cn.xunbao.calendar;

import org.jspecify.annotations.NullMarked;
