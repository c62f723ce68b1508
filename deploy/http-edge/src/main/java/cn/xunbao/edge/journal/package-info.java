/** The access journal (访问日志): refusals, failed logins and sensitive reads, append-only. */
@NullMarked
package cn.xunbao.edge.journal;

import org.jspecify.annotations.NullMarked;
