/** Planted violations, to prove that a rule can fail. */
@NullMarked
package cn.xunbao.architecture.planted.injection;

import org.jspecify.annotations.NullMarked;
