/** Refusals: what can be wrong with a request, and how it is said (RFC 9457, in Chinese). */
@NullMarked
package cn.xunbao.edge.problem;

import org.jspecify.annotations.NullMarked;
