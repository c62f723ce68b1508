/** Events of a task's stream ({@code task:PROGRAMME/CODE}): plan and leads. */
@NullMarked
package cn.xunbao.events.task;

import org.jspecify.annotations.NullMarked;
