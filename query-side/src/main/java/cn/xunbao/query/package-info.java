/** The query side as an application. */
@NullMarked
package cn.xunbao.query;

import org.jspecify.annotations.NullMarked;
