/** Projects, folded from their events; the same on both sides. */
@NullMarked
package cn.xunbao.project;

import org.jspecify.annotations.NullMarked;
