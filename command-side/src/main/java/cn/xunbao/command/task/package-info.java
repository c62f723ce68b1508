/** Tasks and who leads them. */
@NullMarked
package cn.xunbao.command.task;

import org.jspecify.annotations.NullMarked;
