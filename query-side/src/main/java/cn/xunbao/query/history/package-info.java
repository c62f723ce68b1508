/**
 * Tells events as a history: each fact in a Chinese sentence, with what was before and after it.
 */
@NullMarked
package cn.xunbao.query.history;

import org.jspecify.annotations.NullMarked;
