/** Carries a command out once, however often it is sent under one {@code Idempotency-Key}. */
@NullMarked
package cn.xunbao.edge.idempotency;

import org.jspecify.annotations.NullMarked;
