/** Signed notes, checkpoints and the succession of keys, as texts that anybody can check. */
@NullMarked
package cn.xunbao.evidence.note;

import org.jspecify.annotations.NullMarked;
