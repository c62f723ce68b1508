/** Rules on structure that every module holds to, each proven by a planted violation. */
@NullMarked
package cn.xunbao.architecture;

import org.jspecify.annotations.NullMarked;
