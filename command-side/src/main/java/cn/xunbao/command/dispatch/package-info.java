/** How a request becomes a command and its outcome an answer. */
@NullMarked
package cn.xunbao.command.dispatch;

import org.jspecify.annotations.NullMarked;
