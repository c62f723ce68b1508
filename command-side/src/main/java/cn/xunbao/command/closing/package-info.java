/** The closing of tasks (销号), the inspection after it (回头看), and later deadlines (延期). */
@NullMarked
package cn.xunbao.command.closing;

import org.jspecify.annotations.NullMarked;
