/** Events of projects (项目) under tasks. */
@NullMarked
package cn.xunbao.events.project;

import org.jspecify.annotations.NullMarked;
