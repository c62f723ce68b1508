/** Assesses, certifies and verifies values that units reported; nobody judges in his own cause. */
@NullMarked
package cn.xunbao.command.value;

import org.jspecify.annotations.NullMarked;
