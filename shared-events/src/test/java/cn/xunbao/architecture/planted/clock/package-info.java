/** Planted violations, to prove that a rule can fail. */
@NullMarked
package cn.xunbao.architecture.planted.clock;

import org.jspecify.annotations.NullMarked;
