/** Events about the closing of tasks (销号) and about later deadlines (延期). */
@NullMarked
package cn.xunbao.events.closing;

import org.jspecify.annotations.NullMarked;
