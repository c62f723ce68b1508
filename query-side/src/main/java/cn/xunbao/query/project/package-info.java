/** Projects under tasks (项目) over HTTP. */
@NullMarked
package cn.xunbao.query.project;

import org.jspecify.annotations.NullMarked;
