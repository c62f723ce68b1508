/** Who calls, what the token entitles to, and the filter chain that sees to it. */
@NullMarked
package cn.xunbao.edge.security;

import org.jspecify.annotations.NullMarked;
