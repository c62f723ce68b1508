/** The clock that business facts are stamped with; nothing else reads the system time for them. */
@NullMarked
package cn.xunbao.edge.clock;

import org.jspecify.annotations.NullMarked;
