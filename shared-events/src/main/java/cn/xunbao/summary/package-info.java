/** The life of one edition of a summary, the same for both sides. */
@NullMarked
package cn.xunbao.summary;

import org.jspecify.annotations.NullMarked;
