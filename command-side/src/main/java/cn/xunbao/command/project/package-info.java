/** Projects under tasks (项目): filed, carried on and closed (销号). */
@NullMarked
package cn.xunbao.command.project;

import org.jspecify.annotations.NullMarked;
