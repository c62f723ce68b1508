/** Fetches summaries for the command line, over HTTP as everybody does. */
@NullMarked
package cn.xunbao.standalone.print;

import org.jspecify.annotations.NullMarked;
