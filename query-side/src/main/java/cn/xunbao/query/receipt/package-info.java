/** Receipts (回执), with the position of their event. */
@NullMarked
package cn.xunbao.query.receipt;

import org.jspecify.annotations.NullMarked;
