/** What is owed: by a unit, by a report, and how well it is met. */
@NullMarked
package cn.xunbao.query.duty;

import org.jspecify.annotations.NullMarked;
