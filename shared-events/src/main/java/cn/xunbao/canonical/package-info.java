/** The canonical form of JSON (RFC 8785) and hashes over it, so that others can recompute them. */
@NullMarked
package cn.xunbao.canonical;

import org.jspecify.annotations.NullMarked;
