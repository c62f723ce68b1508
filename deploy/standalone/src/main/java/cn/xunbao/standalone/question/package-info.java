/** Lets the command side answer questions that the query side derives. */
@NullMarked
package cn.xunbao.standalone.question;

import org.jspecify.annotations.NullMarked;
