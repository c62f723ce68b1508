/** Units as they were known at a moment: names, members, people and what became of them. */
@NullMarked
package cn.xunbao.query.unit;

import org.jspecify.annotations.NullMarked;
