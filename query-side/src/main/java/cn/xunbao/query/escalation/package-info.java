/**
 * When overdue problems go up the next rung (逾期升级). The table is derived from the chronicle;
 * whoever may send commands sweeps it.
 */
@NullMarked
package cn.xunbao.query.escalation;

import org.jspecify.annotations.NullMarked;
