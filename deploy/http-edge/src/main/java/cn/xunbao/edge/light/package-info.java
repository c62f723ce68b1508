/** Rules for lights as they are sent: to be adopted, or to be tried. */
@NullMarked
package cn.xunbao.edge.light;

import org.jspecify.annotations.NullMarked;
