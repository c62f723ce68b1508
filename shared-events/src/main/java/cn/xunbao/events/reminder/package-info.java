/** Events about reminders of reports that are owed (催报). */
@NullMarked
package cn.xunbao.events.reminder;

import org.jspecify.annotations.NullMarked;
