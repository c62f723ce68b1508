/** How a task comes to its end by being closed (销号). */
@NullMarked
package cn.xunbao.closing;

import org.jspecify.annotations.NullMarked;
