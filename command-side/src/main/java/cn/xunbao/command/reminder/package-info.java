/** Reminders of reports that are owed (催报), each recorded once. */
@NullMarked
package cn.xunbao.command.reminder;

import org.jspecify.annotations.NullMarked;
