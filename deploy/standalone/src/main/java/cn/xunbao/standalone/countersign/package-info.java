/** Checkpoints on demand, and the signatures of second parties under them. */
@NullMarked
package cn.xunbao.standalone.countersign;

import org.jspecify.annotations.NullMarked;
