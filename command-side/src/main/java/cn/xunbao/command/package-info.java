/** The command side as an application. */
@NullMarked
package cn.xunbao.command;

import org.jspecify.annotations.NullMarked;
