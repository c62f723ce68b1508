/** Lists (清单) over HTTP. */
@NullMarked
package cn.xunbao.query.list;

import org.jspecify.annotations.NullMarked;
