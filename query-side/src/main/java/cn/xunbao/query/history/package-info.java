/**
 * The history of a task: every fact about it in order, with what was before and what came after.
 */
@NullMarked
package cn.xunbao.query.history;

import org.jspecify.annotations.NullMarked;
