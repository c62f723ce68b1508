/**
 * Contents of what is attached to reports (附件), each once under its hash. What they are attached to
 * stands in the history.
 */
@NullMarked
package cn.xunbao.command.attachment;

import org.jspecify.annotations.NullMarked;
