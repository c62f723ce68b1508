/** Leaders' instructions (批示). */
@NullMarked
package cn.xunbao.command.instruction;

import org.jspecify.annotations.NullMarked;
