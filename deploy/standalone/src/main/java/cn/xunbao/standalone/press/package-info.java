/**
 * Where summaries are derived and printed for their issue: the command side asks, the query side
 * derives and writes the documents; and where the frozen files are handed out.
 */
@NullMarked
package cn.xunbao.standalone.press;

import org.jspecify.annotations.NullMarked;
