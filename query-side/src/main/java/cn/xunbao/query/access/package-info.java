/** Who may read what of a programme. */
@NullMarked
package cn.xunbao.query.access;

import org.jspecify.annotations.NullMarked;
