/** Changes only what the caller has seen: versions of streams as entity tags (RFC 9110). */
@NullMarked
package cn.xunbao.edge.version;

import org.jspecify.annotations.NullMarked;
