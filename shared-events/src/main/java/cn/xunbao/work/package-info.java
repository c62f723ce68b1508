/** Work nodes and ratings, folded from their events; the same on both sides. */
@NullMarked
package cn.xunbao.work;

import org.jspecify.annotations.NullMarked;
