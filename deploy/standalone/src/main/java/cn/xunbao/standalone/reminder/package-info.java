/**
 * Reminders (催报): the query side knows what is open, the command side records who was reminded;
 * here the one is asked and the other told.
 */
@NullMarked
package cn.xunbao.standalone.reminder;

import org.jspecify.annotations.NullMarked;
