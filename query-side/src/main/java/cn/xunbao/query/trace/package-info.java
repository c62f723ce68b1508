/** What history and audit entries have in common: who acted, and how lists are paged. */
@NullMarked
package cn.xunbao.query.trace;

import org.jspecify.annotations.NullMarked;
