/** The ledger (台账): every task with its units, its state and its light. */
@NullMarked
package cn.xunbao.query.ledger;

import org.jspecify.annotations.NullMarked;
