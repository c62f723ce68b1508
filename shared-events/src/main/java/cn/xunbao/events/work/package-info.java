/** Events of work nodes (时间节点) and of ratings of tasks without numbers. */
@NullMarked
package cn.xunbao.events.work;

import org.jspecify.annotations.NullMarked;
