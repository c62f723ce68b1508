/** Letters that open the records to an auditing body for a time (调阅函). */
@NullMarked
package cn.xunbao.command.letter;

import org.jspecify.annotations.NullMarked;
