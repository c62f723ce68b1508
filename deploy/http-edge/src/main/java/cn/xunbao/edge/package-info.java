/** Wires the HTTP edge into an application: import {@link cn.xunbao.edge.EdgeConfiguration}. */
@NullMarked
package cn.xunbao.edge;

import org.jspecify.annotations.NullMarked;
