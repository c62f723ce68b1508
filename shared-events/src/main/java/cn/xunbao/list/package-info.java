/** Lists (清单), folded from their events; the same on both sides. */
@NullMarked
package cn.xunbao.list;

import org.jspecify.annotations.NullMarked;
