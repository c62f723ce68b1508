/** What has moved between two moments of one summary, or between two periods, and who moved it. */
@NullMarked
package cn.xunbao.query.compare;

import org.jspecify.annotations.NullMarked;
