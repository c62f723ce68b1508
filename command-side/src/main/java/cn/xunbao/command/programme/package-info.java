/** Programmes: reading a programme file and adopting it, all or nothing. */
@NullMarked
package cn.xunbao.command.programme;

import org.jspecify.annotations.NullMarked;
