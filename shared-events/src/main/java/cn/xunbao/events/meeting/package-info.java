/** Events about meetings (例会、调度会、联席会议). */
@NullMarked
package cn.xunbao.events.meeting;

import org.jspecify.annotations.NullMarked;
