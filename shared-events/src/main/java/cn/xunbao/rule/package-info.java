/** The rules of a programme with their versions; asked by period, the same on both sides. */
@NullMarked
package cn.xunbao.rule;

import org.jspecify.annotations.NullMarked;
