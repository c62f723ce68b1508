/** The leaf of an event: the recipe by which anybody recomputes it from an export. */
@NullMarked
package cn.xunbao.evidence.leaf;

import org.jspecify.annotations.NullMarked;
