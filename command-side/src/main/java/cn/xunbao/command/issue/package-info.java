/** From the units' reports to an issue of a summary: cut-off (截稿) and consolidation (专班汇总). */
@NullMarked
package cn.xunbao.command.issue;

import org.jspecify.annotations.NullMarked;
