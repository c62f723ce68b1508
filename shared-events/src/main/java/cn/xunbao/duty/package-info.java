/** Who owes reports how often: duties that follow from the rhythms of a plan. */
@NullMarked
package cn.xunbao.duty;

import org.jspecify.annotations.NullMarked;
