/**
 * Escalation of overdue problems (逾期升级): the query side knows when the next rung is due, the
 * command side records it.
 */
@NullMarked
package cn.xunbao.standalone.escalation;

import org.jspecify.annotations.NullMarked;
