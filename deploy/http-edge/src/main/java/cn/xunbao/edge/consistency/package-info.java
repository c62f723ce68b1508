/** Lets a reader wait for its own change: the token of a command, sent back with a query. */
@NullMarked
package cn.xunbao.edge.consistency;

import org.jspecify.annotations.NullMarked;
