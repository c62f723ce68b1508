/** Planted violations, to prove that a rule can fail. */
@NullMarked
package cn.xunbao.architecture.planted.sql;

import org.jspecify.annotations.NullMarked;
