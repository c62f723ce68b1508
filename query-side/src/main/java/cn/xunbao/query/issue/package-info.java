/** Summaries on the way to their issue, with all that was recorded on it. */
@NullMarked
package cn.xunbao.query.issue;

import org.jspecify.annotations.NullMarked;
