/** Confirming proposals for the leads of tasks that name none, many in one call. */
@NullMarked
package cn.xunbao.command.lead;

import org.jspecify.annotations.NullMarked;
