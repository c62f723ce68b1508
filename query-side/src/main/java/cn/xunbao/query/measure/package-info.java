/** Measures towards units with all that was recorded about them. */
@NullMarked
package cn.xunbao.query.measure;

import org.jspecify.annotations.NullMarked;
