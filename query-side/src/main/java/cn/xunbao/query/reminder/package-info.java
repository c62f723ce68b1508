/** What units were reminded of (催报). */
@NullMarked
package cn.xunbao.query.reminder;

import org.jspecify.annotations.NullMarked;
