/** Does again and again, in real time, what has to be done while the process runs. */
@NullMarked
package cn.xunbao.edge.sweep;

import org.jspecify.annotations.NullMarked;
