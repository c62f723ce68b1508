/** Problems (问题): raising and supervision; the rest they share with other items. */
@NullMarked
package cn.xunbao.command.problem;

import org.jspecify.annotations.NullMarked;
