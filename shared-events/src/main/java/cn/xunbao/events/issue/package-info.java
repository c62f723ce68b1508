/** Events on the way from the units' reports to an issue of a summary: cut-off, consolidation. */
@NullMarked
package cn.xunbao.events.issue;

import org.jspecify.annotations.NullMarked;
