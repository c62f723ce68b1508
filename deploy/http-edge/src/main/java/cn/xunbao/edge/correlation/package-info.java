/** One id a request, echoed to the caller, written into each log line and into each event. */
@NullMarked
package cn.xunbao.edge.correlation;

import org.jspecify.annotations.NullMarked;
