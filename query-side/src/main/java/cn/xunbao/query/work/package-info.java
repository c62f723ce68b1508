/** Work nodes of tasks (时间节点) over HTTP. */
@NullMarked
package cn.xunbao.query.work;

import org.jspecify.annotations.NullMarked;
