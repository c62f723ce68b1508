/** Rules for lights (亮灯规则) as tables, checked for holes and overlaps; the same on both sides. */
@NullMarked
package cn.xunbao.light;

import org.jspecify.annotations.NullMarked;
