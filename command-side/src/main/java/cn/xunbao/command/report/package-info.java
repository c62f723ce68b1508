/** Reports: submission, re-sending, correction. */
@NullMarked
package cn.xunbao.command.report;

import org.jspecify.annotations.NullMarked;
