/** 序时进度: what was to be expected by a day, as exact fractions. */
@NullMarked
package cn.xunbao.schedule;

import org.jspecify.annotations.NullMarked;
