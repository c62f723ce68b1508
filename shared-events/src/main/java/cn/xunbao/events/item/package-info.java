/**
 * Events about items that a unit is held to by a deadline: problems (问题), decided items of meetings
 * (议定事项) and leaders' instructions (批示). They open in different ways and go on alike.
 */
@NullMarked
package cn.xunbao.events.item;

import org.jspecify.annotations.NullMarked;
