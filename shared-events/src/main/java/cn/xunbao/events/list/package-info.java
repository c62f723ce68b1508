/** Events of lists (清单) that units file and offices approve. */
@NullMarked
package cn.xunbao.events.list;

import org.jspecify.annotations.NullMarked;
