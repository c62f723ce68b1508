/** Amendments of a plan in force (调整方案): tasks added, dropped and changed by one document. */
@NullMarked
package cn.xunbao.command.amendment;

import org.jspecify.annotations.NullMarked;
