/** Other streams, read without their lock, for preconditions that span streams. */
@NullMarked
package cn.xunbao.command.stream;

import org.jspecify.annotations.NullMarked;
