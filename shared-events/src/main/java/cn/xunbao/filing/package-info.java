/** What units file and offices approve, version by version; the same on both sides. */
@NullMarked
package cn.xunbao.filing;

import org.jspecify.annotations.NullMarked;
