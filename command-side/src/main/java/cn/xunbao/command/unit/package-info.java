/** Units. */
@NullMarked
package cn.xunbao.command.unit;

import org.jspecify.annotations.NullMarked;
