/** Evidence (存证): the stored tree, checkpoints, proofs, and the check that goes round. */
@NullMarked
package cn.xunbao.query.evidence;

import org.jspecify.annotations.NullMarked;
