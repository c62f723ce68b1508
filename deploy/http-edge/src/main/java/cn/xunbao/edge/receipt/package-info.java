/** The receipt (回执), which both sides hand out in one form. */
@NullMarked
package cn.xunbao.edge.receipt;

import org.jspecify.annotations.NullMarked;
