/** Events on the way of a summary from its draft to its issue (拟稿、核稿、会签、签发、编号、印发). */
@NullMarked
package cn.xunbao.events.summary;

import org.jspecify.annotations.NullMarked;
