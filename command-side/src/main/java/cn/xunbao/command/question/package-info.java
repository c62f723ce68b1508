/** Answers of units to questions about their reports (疑点提示). */
@NullMarked
package cn.xunbao.command.question;

import org.jspecify.annotations.NullMarked;
