/** The closing of tasks (销号) with all that was recorded on the way. */
@NullMarked
package cn.xunbao.query.closing;

import org.jspecify.annotations.NullMarked;
